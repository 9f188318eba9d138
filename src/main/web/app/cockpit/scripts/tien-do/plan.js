/* One plan: figures, what it waits for, pictures, units, incidents, journal. */
import {auditList} from './audit.js';
import {byCluster, bars, curve, ladder, legend} from './charts.js';
import {h} from '../../../../assets/shared/element.js';
import {figureTable} from './figures.js';
import {day, dayOf, daysBetween} from '../../../../assets/shared/dates.js';
import {word} from '../../../../assets/shared/words.js';
import {expected, received} from './format.js';
import {incidentList} from './incidents.js';
import {noticeLine} from './notice.js';
import {paperList} from './papers.js';
import {executedPaths} from './path.js';
import {linkTo} from './plans.js';
import {unitTable} from './units.js';
import {phases, unitsWords, waitingTable} from './waiting.js';

export async function renderPlan(page, server, me, plan) {
  const overview = h('div');
  const notice = noticeLine();
  let view;
  const refresh = async () => {
    view = await server.get(`/plans/${plan}`);
    overview.replaceChildren(...sections(server, view, me, units, refresh, notice));
  };
  const units = unitTable(server, plan, me, () => refresh());
  await refresh();
  const figures = folded('Số liệu tổng hợp', () => figureTable(server, plan));
  const papers = folded('Văn bản đã ban hành', () => paperList(server, plan));
  const path = folded('Đường đi trên sơ đồ quy trình', () => executedPaths(server, plan));
  const journal = folded('Nhật ký: ai làm gì, lúc nào', () => auditList(server, plan, ''));
  page.replaceChildren(
      h('nav', {class: 'td-crumbs', 'aria-label': 'Đường dẫn'}, h('a', {href: '#/tien-do'}, 'Tiến độ kế hoạch'), ' › ',
          view.name),
      header(server, view), notice.element, overview, units.element, figures, papers, path, journal);
}

/** A section that asks the server only when it is opened first. */
function folded(title, content) {
  const section = h('details', {class: 'td-section', ontoggle: () => {
    if (section.open && section.children.length === 1) {
      section.append(content());
    }
  }}, h('summary', null, h('h2', null, title)));
  return section;
}

function header(server, view) {
  return h('header', {class: 'td-header'}, h('div', null, h('h1', null, view.name), h('p', null, view.title)),
      h('div', {class: 'td-buttons'},
          h('a', {class: 'td-button', href: linkTo(view.id, {ban: 'in'})}, 'Bản tóm tắt để in'),
          h('a', {class: 'td-button', href: server.address(`/plans/${view.id}/units.xlsx`), download: ''},
              'Tải bảng .xlsx')));
}

export function deadlineWords(view) {
  const left = daysBetween(dayOf(view.now), view.lastDay);
  const phrase = `Hạn báo cáo: ${view.deadlinePhrase} (hết ngày ${day(view.lastDay)})`;
  return left >= 0 ? `${phrase}, còn ${left} ngày.`
    : `${phrase}, đã qua ${-left} ngày; chốt nhận báo cáo ngày ${day(view.cutOff)}.`;
}

function tile(label, value, className, onclick) {
  return h('button', {type: 'button', class: `td-tile ${className ?? ''}`, onclick}, h('strong', null, value),
      h('span', null, label));
}

function sections(server, view, me, units, refresh, notice) {
  const counts = view.counts;
  const waitingForUnits = unitsWords(view);
  return [
    h('p', null, `Kế hoạch ${view.statusLabel}. `, view.status === 'DRAFT' ? '' : deadlineWords(view)),
    h('div', {class: 'td-tiles', role: 'group', 'aria-label': 'Số liệu, bấm để xem danh sách'},
        tile('đã nhận', `${received(counts)}/${expected(counts)}`, 'td-tile-on-time', () => units.show('RECEIVED')),
        tile('nộp muộn', counts.late, 'td-tile-late', () => units.show('LATE')),
        tile('chưa nộp, quá hạn', counts.overdue, 'td-tile-overdue', () => units.show('OVERDUE')),
        tile('chưa nộp, còn hạn', counts.pending, '', () => units.show('OPEN')),
        tile('chờ kiểm tra', view.states.WAITING ?? 0, '', () => units.show('WAITING')),
        tile('không nộp', counts.missing, '', () => units.show('MISSING'))),
    incidentList(server, view, me, refresh, notice),
    h('section', {class: 'td-section', 'aria-labelledby': 'td-waiting'},
        h('h2', {id: 'td-waiting'}, 'Kế hoạch đang chờ gì'), phases(view.phases),
        waitingForUnits && h('p', null, waitingForUnits), waitingTable(view.waiting, view.now)),
    h('section', {class: 'td-section', 'aria-labelledby': 'td-reports'}, h('h2', {id: 'td-reports'}, 'Báo cáo đã nhận'),
        legend(), h('div', {class: 'td-pictures'}, byCluster(view.clusters, (cluster) => units.showCluster(cluster)),
            curve(view), bars('Theo loại hình', view.clusters, (group) => group.kind,
                (kind) => kind === null ? 'Khác' : word('unitKind', kind)))),
    h('section', {class: 'td-section', 'aria-labelledby': 'td-ladder'}, h('h2', {id: 'td-ladder'}, 'Các mốc đôn đốc'),
        ladder(view)),
  ].filter(Boolean);
}
