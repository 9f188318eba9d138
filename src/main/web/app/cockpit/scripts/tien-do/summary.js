/* The leader's summary: the same figures on one page of A4. */
import {byCluster, curve, legend} from './charts.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day, moment} from '../../../../assets/shared/dates.js';
import {expected, received} from './format.js';
import {deadlineWords} from './plan.js';
import {linkTo} from './plans.js';
import {phases, unitsWords, waitingTable} from './waiting.js';

const LISTED = 15;

export async function renderSummary(page, server, me, plan) {
  const view = await server.get(`/plans/${plan}`);
  const late = await server.get(`/plans/${plan}/units`,
      {show: 'OVERDUE', sort: 'DAYS_LATE', descending: true, size: LISTED});
  const counts = view.counts;
  page.replaceChildren(
      h('nav', {class: 'td-crumbs td-screen-only'}, h('a', {href: linkTo(plan)}, '‹ Về trang kế hoạch'), ' ',
          h('button', {type: 'button', class: 'td-primary', onclick: () => window.print()}, 'In'), ' ',
          h('a', {class: 'td-button', href: server.address(`/plans/${plan}/units.xlsx`), download: ''},
              'Tải bảng .xlsx')),
      h('article', {class: 'td-sheet'},
          h('h1', null, 'TÓM TẮT TIẾN ĐỘ'), h('p', {class: 'td-subject'}, `${view.name} – ${view.title}`),
          h('p', null, `Số liệu lúc ${moment(view.now)}. Kế hoạch ${view.statusLabel}. ${deadlineWords(view)}`),
          h('p', {class: 'td-lead'}, `Đã nhận ${received(counts)}/${expected(counts)} báo cáo (đúng hạn ${counts.onTime}, `
              + `nộp muộn ${counts.late}); chưa nộp ${counts.pending + counts.overdue}, trong đó quá hạn `,
          h('strong', {class: counts.overdue > 0 ? 'td-late-words' : ''}, counts.overdue),
          `; không nộp ${counts.missing}.`),
          phases(view.phases), legend(), h('div', {class: 'td-pictures'}, byCluster(view.clusters), curve(view)),
          h('h2', null, 'Đang chờ'), unitsWords(view) && h('p', null, unitsWords(view)),
          waitingTable(view.waiting.filter((point) => point.kind === 'TASK' || point.kind === 'INCIDENT'), view.now),
          h('h2', null, `Đơn vị quá hạn (${late.total})`), late.total === 0 ? h('p', null, 'Không có.')
            : table('Đơn vị quá hạn', ['Đơn vị', 'Hạn', 'Quá hạn', 'Đôn đốc gần nhất'], late.rows.map((row) => [
              row.unit.name, day(row.unit.lastDay), `${row.daysLate} ngày`, moment(row.unit.remindedAt)])),
          late.total > LISTED && h('p', null, `Còn ${late.total - LISTED} đơn vị nữa, xem bảng .xlsx.`)));
  keepCopyToPrint(page.querySelector('.td-sheet'));
}

/** What is printed lies beside the application, whose own frames would cut it off after one page. */
function keepCopyToPrint(sheet) {
  forgetCopy();
  document.body.classList.add('td-printing');
  document.body.append(h('div', {class: 'tien-do td-print-copy', 'aria-hidden': 'true'}, sheet.cloneNode(true)));
}

export function forgetCopy() {
  document.body.classList.remove('td-printing');
  document.querySelectorAll('.td-print-copy').forEach((copy) => copy.remove());
}
