/* The list of all plans, the newest first. */
import {pager} from './audit.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day} from '../../../../assets/shared/dates.js';
import {expected, received} from './format.js';

export const linkTo = (plan, more) => `#/tien-do?${new URLSearchParams({keHoach: plan, ...more})}`;

export async function renderPlans(page, server) {
  const list = h('div');
  const {warning} = await server.get('/calendar');
  page.replaceChildren(h('h1', null, 'Tiến độ kế hoạch'),
      warning && h('p', {class: 'td-warning', role: 'note'}, warning), list);
  const load = async (number) => {
    const found = await server.get('/plans', {page: number});
    list.replaceChildren(found.total === 0 ? h('p', null, 'Chưa có kế hoạch nào.') : plansTable(found.rows),
        found.total > found.size && pager(found, load) || '');
  };
  await load(0);
}

export function plansTable(rows) {
  return table('Các kế hoạch', ['Kế hoạch', 'Tình trạng', 'Hạn báo cáo', 'Đã nhận', 'Quá hạn', 'Không nộp'],
      rows.map((plan) => [
        [h('a', {href: linkTo(plan.id), class: 'td-plan-name'}, plan.name), h('br'), plan.title],
        plan.statusLabel, day(plan.lastDay), `${received(plan.counts)}/${expected(plan.counts)}`,
        plan.counts.overdue > 0 ? h('strong', {class: 'td-late-words'}, `${plan.counts.overdue} đơn vị quá hạn`) : '0',
        plan.counts.missing]));
}
