/* The table of units: searched, sorted and paged by the server. */
import {pager} from './audit.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day, moment} from '../../../../assets/shared/dates.js';
import {clusterName} from '../../../../assets/shared/words.js';
import {nextWords} from './format.js';
import {openUnit} from './unit.js';

const SIZE = 50;
const SHOWN = {ALL: 'Tất cả đơn vị', OVERDUE: 'Chưa nộp, quá hạn', OPEN: 'Chưa nộp', WAITING: 'Chờ kiểm tra',
  RETURNED: 'Đã bị trả lại', RECEIVED: 'Đã nhận', LATE: 'Nộp muộn', EXTENDED: 'Xin hoặc được gia hạn',
  MISSING: 'Không nộp'};
const COLUMNS = [['CODE', 'Mã'], ['NAME', 'Đơn vị'], ['CLUSTER', 'Cụm'], ['STATE', 'Trạng thái'], ['LAST_DAY', 'Hạn nộp'],
  ['DAYS_LATE', 'Quá hạn'], ['REMINDED', 'Đôn đốc gần nhất'], [null, 'Mốc kế tiếp'], [null, 'Gia hạn'], ['CALLS', 'Gọi']];

export function unitTable(server, plan, me, onChange) {
  const state = {q: '', show: 'ALL', cluster: '', sort: 'CODE', descending: false, page: 0, size: SIZE};
  const list = h('div', {class: 'td-scroll'});
  const status = h('p', {role: 'status', class: 'td-note'});
  const exportLink = h('a', {class: 'td-button', download: ''}, 'Tải danh sách này (.xlsx)');
  const select = h('select', {onchange: (event) => change({show: event.target.value})},
      Object.entries(SHOWN).map(([value, label]) => h('option', {value}, label)));
  const chosenCluster = h('button', {type: 'button', hidden: true, onclick: () => change({cluster: ''})});
  let asked = 0;

  const load = async () => {
    const mine = ++asked;
    select.value = state.show;
    chosenCluster.hidden = state.cluster === '';
    chosenCluster.textContent = state.cluster === '' ? '' : `${clusterName(state.cluster)} × bỏ lọc`;
    exportLink.href = server.address(`/plans/${plan}/units.xlsx`, state);
    try {
      const found = await server.get(`/plans/${plan}/units`, state);
      if (mine === asked) {
        const reload = () => {
          load();
          onChange();
        };
        status.textContent = `${SHOWN[state.show]}: ${found.total} đơn vị`;
        list.replaceChildren(found.total === 0 ? h('p', null, 'Không có đơn vị nào như vậy.')
          : rows(found.rows, (code) => openUnit(server, plan, code, me, reload), state, change),
        pager(found, (page) => change({page}, true)));
      }
    } catch (refused) {
      list.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
    }
  };
  const change = (changed, keepPage) => {
    Object.assign(state, keepPage ? {} : {page: 0}, changed);
    load();
  };
  const heading = h('h2', {id: 'td-units', tabindex: -1}, 'Các đơn vị');
  const jump = () => {
    heading.scrollIntoView({block: 'start'});
    heading.focus({preventScroll: true});
  };
  let typing;
  const element = h('section', {class: 'td-section', 'aria-labelledby': 'td-units'}, heading,
      h('form', {class: 'td-filters', role: 'search', onsubmit: (event) => event.preventDefault()},
          h('label', null, 'Tìm đơn vị ', h('input', {type: 'search', placeholder: 'mã hoặc tên, không cần dấu',
            oninput: (event) => {
              clearTimeout(typing);
              typing = setTimeout(() => change({q: event.target.value}), 250);
            }})),
          h('label', null, 'Xem ', select), chosenCluster, exportLink),
      status, list);
  load();
  return {
    element,
    show: (show) => {
      change({show, ...(show === 'OVERDUE' ? {sort: 'DAYS_LATE', descending: true} : {})});
      jump();
    },
    showCluster: (cluster) => {
      change({cluster});
      jump();
    },
  };
}

function rows(found, open, state, change) {
  const headings = COLUMNS.map(([sort, label]) => {
    if (sort === null) {
      return label;
    }
    const current = state.sort === sort;
    return h('button', {type: 'button', class: 'td-sort', 'data-sort': sort, onclick: () =>
      change({sort, descending: current ? !state.descending : sort === 'DAYS_LATE' || sort === 'CALLS'})},
    label, current ? (state.descending ? ' ▼' : ' ▲') : '');
  });
  const built = table('Các đơn vị', headings, found.map((row) => cells(row, open)), 'td-table td-units');
  built.querySelectorAll('th').forEach((heading, column) => {
    const sort = COLUMNS[column][0];
    heading.setAttribute('aria-sort', sort !== null && sort === state.sort
      ? (state.descending ? 'descending' : 'ascending') : 'none');
  });
  built.querySelectorAll('tbody td').forEach((cell, index) => {
    cell.dataset.label = COLUMNS[index % COLUMNS.length][1];
  });
  return built;
}

function cells(row, open) {
  const unit = row.unit;
  return [unit.code,
    h('button', {type: 'button', class: 'td-link', onclick: () => open(unit.code)}, unit.name),
    unit.cluster === 0 ? '–' : unit.cluster,
    [row.stateLabel, unit.returns > 0 && h('span', {class: 'td-tag'}, `trả lại ${unit.returns} lần`),
      unit.late && h('span', {class: 'td-tag td-tag-late'}, 'nộp muộn')],
    day(unit.lastDay),
    unit.overdue ? h('strong', {class: 'td-late-words'}, `quá hạn ${row.daysLate} ngày`)
      : row.daysLate > 0 ? h('span', {class: 'td-late-words'}, `muộn ${row.daysLate} ngày`) : '–',
    unit.remindedAt ? [moment(unit.remindedAt), unit.lastStep && ` (${unit.lastStep})`] : '–',
    row.next ? `${row.next.code}: ${row.next.action}, ${nextWords(row.next)}` : '–',
    unit.extensionAsked ? h('strong', null, 'đang xin gia hạn') : unit.extendedTo ? `đến ${day(unit.extendedTo)}` : '–',
    unit.calls > 0 ? `${unit.calls} cuộc` : '–'];
}

