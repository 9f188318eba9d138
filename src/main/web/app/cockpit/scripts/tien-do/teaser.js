/* A short notice on the start page: how the running plans stand. */
import {h} from '../../../../assets/shared/element.js';
import {expected, received} from './format.js';
import {linkTo} from './plans.js';

const SHOWN = 5;

export async function renderTeaser(node, server) {
  const box = h('section', {class: 'tien-do td-teaser', lang: 'vi'},
      h('h3', null, h('a', {href: '#/tien-do'}, 'Tiến độ kế hoạch')));
  node.replaceChildren(box);
  try {
    const {rows} = await server.get('/plans', {size: 20});
    const running = rows.filter((plan) => plan.status === 'ISSUED').slice(0, SHOWN);
    box.append(running.length === 0 ? h('p', null, 'Không có kế hoạch nào đang chạy.')
      : h('ul', null, running.map((plan) => h('li', null, h('a', {href: linkTo(plan.id)}, plan.name),
          `: đã nhận ${received(plan.counts)}/${expected(plan.counts)} báo cáo`, plan.counts.overdue > 0
          && [', ', h('strong', {class: 'td-late-words'}, `${plan.counts.overdue} đơn vị quá hạn`)]))));
  } catch (refused) {
    box.append(h('p', {class: 'td-problem'}, refused.message));
  }
}
