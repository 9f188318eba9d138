/* Who did what: journal and operation log, page by page. */
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {moment} from '../../../../assets/shared/dates.js';

const SIZE = 25;

export function auditList(server, plan, unit) {
  const list = h('div');
  const state = {page: 0, q: ''};
  const load = async () => {
    try {
      const found = await server.get(`/plans/${plan}/audit`, {...state, unit, size: SIZE});
      list.replaceChildren(found.total === 0 ? h('p', null, 'Không có mục nào.')
        : table('Nhật ký', ['Lúc', 'Người làm', ...(unit ? [] : ['Đơn vị']), 'Việc'], found.rows.map((entry) => [
          moment(entry.at), entry.actorName, ...(unit ? [] : [entry.unitCode || 'cả kế hoạch']), entry.detail])),
      pager(found, (page) => {
        state.page = page;
        load();
      }));
    } catch (refused) {
      list.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
    }
  };
  const search = !unit && h('form', {class: 'td-filters', role: 'search', onsubmit: (event) => {
    event.preventDefault();
    state.q = new FormData(event.target).get('q');
    state.page = 0;
    load();
  }}, h('label', null, 'Tìm trong nhật ký ', h('input', {type: 'search', name: 'q'})),
  h('button', {type: 'submit'}, 'Tìm'));
  load();
  return h('div', null, search, list);
}

export function pager(found, onPage) {
  const pages = Math.max(1, Math.ceil(found.total / found.size));
  return h('nav', {class: 'td-pager', 'aria-label': 'Trang'},
      h('button', {type: 'button', disabled: found.number === 0, onclick: () => onPage(found.number - 1)}, '‹ Trước'),
      h('span', {'aria-live': 'polite'}, `Trang ${found.number + 1}/${pages}, ${found.total} mục`),
      h('button', {type: 'button', disabled: found.number + 1 >= pages, onclick: () => onPage(found.number + 1)},
          'Sau ›'));
}
