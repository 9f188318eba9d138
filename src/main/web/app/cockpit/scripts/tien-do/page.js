/* The page itself: the list of plans, or one plan, or its summary to be printed, as the address says. */
import {asked, topBar} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';
import {learnWords} from '../../../../assets/shared/words.js';
import {renderPlan} from './plan.js';
import {renderPlans} from './plans.js';
import {forgetCopy, renderSummary} from './summary.js';

export const TITLE = 'Tiến độ kế hoạch';

/** Fills the node; what it returns takes the page away again. */
export function renderPage(node, server) {
  const page = h('main', {class: 'tien-do', lang: 'vi'}, h('p', {role: 'status'}, 'Đang tải…'));
  node.replaceChildren(page);
  const titleBefore = document.title;
  document.title = TITLE;
  const clear = () => clearTheHeader(page);
  window.addEventListener('resize', clear);
  show(page, server).then(clear);
  return () => {
    document.title = titleBefore;
    window.removeEventListener('resize', clear);
    document.querySelectorAll('dialog.tien-do').forEach((dialog) => dialog.close());
    forgetCopy();
    node.replaceChildren();
  };
}

async function show(page, server) {
  const to = asked();
  try {
    const [me] = await Promise.all([server.get('/me'), learnWords()]);
    const plan = to.get('keHoach');
    const render = plan === null ? renderPlans : to.get('ban') === 'in' ? renderSummary : renderPlan;
    await render(page, server, me, plan);
  } catch (refused) {
    page.replaceChildren(h('h1', null, TITLE), h('p', {class: 'td-problem', role: 'alert'}, refused.message));
  }
}

/** On a narrow screen Cockpit's fixed header is higher than the room it leaves for it. */
function clearTheHeader(page) {
  page.style.paddingTop = '';
  const covered = (topBar()?.getBoundingClientRect().bottom ?? 0) - page.parentElement.getBoundingClientRect().top
      - page.parentElement.scrollTop;
  if (window.innerWidth <= 700 && covered > 0) {
    page.style.paddingTop = `${covered + 10}px`;
  }
}
