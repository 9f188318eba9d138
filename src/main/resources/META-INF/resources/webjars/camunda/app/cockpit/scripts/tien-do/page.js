/* The page itself: the list of plans, or one plan, or its summary to be printed, as the address says. */
import {h} from './dom.js';
import {renderPlan} from './plan.js';
import {renderPlans} from './plans.js';
import {forgetCopy, renderSummary} from './summary.js';

export const TITLE = 'Tiến độ kế hoạch';

function address() {
  return new URLSearchParams(window.location.hash.split('?')[1] ?? '');
}

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
  const asked = address();
  try {
    const me = await server.get('/me');
    const plan = asked.get('keHoach');
    const render = plan === null ? renderPlans : asked.get('ban') === 'in' ? renderSummary : renderPlan;
    await render(page, server, me, plan, asked);
  } catch (refused) {
    page.replaceChildren(h('h1', null, TITLE), h('p', {class: 'td-problem', role: 'alert'}, refused.message));
  }
}

/** On a narrow screen Cockpit's fixed header is higher than the room it leaves for it. */
function clearTheHeader(page) {
  page.style.paddingTop = '';
  const header = document.querySelector('.navbar-fixed-top, [cam-widget-header]');
  const covered = (header?.getBoundingClientRect().bottom ?? 0) - page.parentElement.getBoundingClientRect().top
      - page.parentElement.scrollTop;
  if (window.innerWidth <= 700 && covered > 0) {
    page.style.paddingTop = `${covered + 10}px`;
  }
}
