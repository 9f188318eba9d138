/* Consolidated figures: whose, of which snapshot, by period; each figure opens to what is behind it. */
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {wordsOf} from '../../../../assets/shared/words.js';
import {openOrigins} from './figure-origins.js';
import {moment} from '../../../../assets/shared/dates.js';
import {differenceOf, missingOf} from './figure-changes.js';

/** Fills itself once the server has answered. */
export function figureTable(server, plan) {
  const element = h('div', null, h('p', {role: 'status'}, 'Đang tải…'));
  const problem = (refused) => h('p', {class: 'td-problem', role: 'alert'}, refused.message);
  server.get(`/plans/${plan}/figures`).then((overview) => {
    element.replaceChildren(...overview.snapshots.length === 0
      ? [h('p', null, 'Số liệu chưa chốt. Bảng tổng hợp có khi việc nhận báo cáo khép lại.')]
      : content(server, plan, overview, problem));
  }).catch((refused) => element.replaceChildren(problem(refused)));
  return element;
}

function content(server, plan, overview, problem) {
  const chosen = {number: overview.snapshots.at(-1).number, scope: overview.scopes[0]};
  const shown = h('div', {'aria-live': 'polite'});
  const load = async () => {
    const path = `/plans/${plan}/figures/${chosen.number}`;
    const taken = overview.snapshots.find((one) => one.number === chosen.number);
    try {
      const found = await server.get(path, {level: chosen.scope.level, key: chosen.scope.key});
      shown.replaceChildren(takenWords(taken), buttons(server, path, taken, shown, problem),
          figures(server, path, chosen.scope, found), notes());
    } catch (refused) {
      shown.replaceChildren(problem(refused));
    }
  };
  load();
  return [h('div', {class: 'td-filters'},
      h('label', null, 'Phạm vi ', scopes(overview, (scope) => {
        chosen.scope = scope;
        load();
      })),
      h('label', null, 'Lần chốt ', snapshots(overview, (number) => {
        chosen.number = number;
        load();
      }))), shown];
}

function scopes(overview, onchange) {
  const groups = Object.entries(wordsOf('level')).map(([level, label]) => h('optgroup', {label}, overview.scopes
      .map((scope, index) => scope.level === level && h('option', {value: index},
          level === 'UNIT' ? `${scope.key} – ${scope.name}` : scope.name))));
  return h('select', {onchange: (event) => onchange(overview.scopes[Number(event.target.value)])}, groups);
}

function snapshots(overview, onchange) {
  return h('select', {onchange: (event) => onchange(Number(event.target.value))}, [...overview.snapshots].reverse()
      .map((one) => h('option', {value: one.number}, `Lần ${one.number}, ${moment(one.at)}`)));
}

function takenWords(taken) {
  return h('p', null, `Chốt số liệu lần ${taken.number} lúc ${moment(taken.at)}${taken.by && `, ${taken.by} duyệt`}. `
      + `${taken.reason} Có báo cáo: ${taken.onTime + taken.late}/${taken.units} đơn vị (đúng hạn ${taken.onTime}, `
      + `muộn ${taken.late}).`);
}

function buttons(server, path, taken, shown, problem) {
  const open = (title, load) => h('button', {type: 'button', onclick: async (event) => {
    const section = h('section', {class: 'td-figures-more'}, h('h3', null, title));
    const before = shown.querySelector('.td-figures-more');
    try {
      section.append(await load());
    } catch (refused) {
      section.append(problem(refused));
    }
    before?.remove();
    event.target.parentElement.after(section);
  }}, title);
  return h('div', {class: 'td-buttons'},
      h('a', {class: 'td-button', href: server.address(`${path}/workbook`), download: ''}, 'Tải bảng tổng hợp .xlsx'),
      open(`Đơn vị chưa có báo cáo (${taken.missing})`, async () => missingOf(await server.get(`${path}/missing`))),
      taken.number > 1 && open(`Chênh lệch so với lần ${taken.number - 1}`,
          async () => differenceOf(await server.get(`${path}/difference`))));
}

function figures(server, path, scope, found) {
  const headings = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', ...found.periods.map((period) => period.label), 'Cộng các năm'];
  let section = '';
  const rows = found.lines.flatMap((line) => {
    const cells = [line.code, line.label, line.unit,
      ...line.cells.map((cell, column) => cell && figure(server, path, scope, line, found.periods[column], cell)),
      h('span', {class: 'td-amount'}, line.years)];
    if (line.section === section) {
      return [cells];
    }
    section = line.section;
    return [[h('strong', null, section)], cells];
  });
  const made = table(`Số liệu tổng hợp, ${found.scope}`, headings, rows, 'td-table td-figures');
  made.querySelectorAll('tbody tr').forEach((row) => {
    if (row.children.length === 1) {
      row.firstElementChild.colSpan = headings.length;
    }
  });
  return h('div', {class: 'td-wide-table', tabindex: '0', role: 'region', 'aria-label': found.scope}, made);
}

function figure(server, path, scope, line, period, cell) {
  return [h('button', {type: 'button', class: 'td-link td-amount',
    'aria-label': `${line.label}, ${period.label}: ${cell.text}; xem nguồn`,
    onclick: () => openOrigins(server, path, scope, line, period)}, cell.text),
  cell.reported < cell.asked && h('small', {class: 'td-coverage'}, ` ${cell.reported}/${cell.asked}`),
  cell.changed && h('span', {class: 'td-tag td-tag-late'}, 'đã thay đổi sau khi chốt')];
}

function notes() {
  return h('p', {class: 'td-note'}, 'Dấu “–”: không đơn vị nào báo cáo (khác với 0). Số nhỏ n/m: n trong m đơn vị có số '
      + 'liệu. “không cộng”: chỉ tiêu đếm người, không cộng qua các năm. Chỉ tiêu cả tổ chức đảng và Đoàn Khối cùng báo '
      + 'cáo chỉ cộng số của tổ chức đảng; số của Đoàn Khối xem ở loại hình Đoàn thể.');
}
