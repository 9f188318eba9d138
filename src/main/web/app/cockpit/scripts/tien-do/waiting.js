/* Why something waits, who holds it, and what unlocks it. */
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {moment} from '../../../../assets/shared/dates.js';
import {wordInside} from '../../../../assets/shared/words.js';
import {home} from '../../../../assets/shared/server.js';

/** Where a report is that the plan still waits for. */
const OPEN = ['NOT_OPENED', 'NOT_ACKNOWLEDGED', 'WORKING', 'RETURNED', 'WAITING'];

const inCockpit = () => /\/app\/cockpit\//.test(window.location.pathname);

export function waitingTable(points, now) {
  if (points.length === 0) {
    return h('p', null, 'Không chờ gì: việc đã kết thúc hoặc chưa bắt đầu.');
  }
  const rank = {INCIDENT: 0, TASK: 1, WORK: 2, MESSAGE: 3, TIMER: 4};
  return table('Đang chờ', ['Việc', 'Người giữ', 'Hạn', 'Đi tiếp khi nào'],
      [...points].sort((one, other) => rank[one.kind] - rank[other.kind]).map((point) => [
        [h('strong', {class: point.kind === 'INCIDENT' ? 'td-late-words' : ''}, point.activity),
          point.count > 1 && ` (${point.count} việc)`, h('br'), inCockpit()
            ? h('a', {href: `${home}/app/cockpit/default/#/process-instance/${point.instanceId}/runtime`}, point.process)
            : point.process],
        point.holder, due(point, now), point.unlocks]));
}

function due(point, now) {
  const late = now && point.due && point.kind === 'TASK' && Date.parse(point.due) < Date.parse(now);
  return [moment(point.due), late && h('strong', {class: 'td-late-words'}, ' quá hạn')];
}

/** The units that the plan waits for, in one sentence. */
export function unitsWords(view) {
  const parts = OPEN.filter((state) => view.states[state])
      .map((state) => `${view.states[state]} ${wordInside('unitState', state)}`);
  return parts.length === 0 ? null : `Báo cáo của các đơn vị chưa khép: ${parts.join('; ')}.`;
}

export function phases(list) {
  return h('ol', {class: 'td-phases', 'aria-label': 'Các giai đoạn'}, list.map((phase) =>
    h('li', {class: `td-phase-${phase.state.toLowerCase()}`, 'aria-current': phase.state === 'RUNNING' ? 'step' : null},
        h('strong', null, phase.name), h('span', null, wordInside('phase', phase.state),
            phase.endedAt ? ` ${moment(phase.endedAt).slice(0, 10)}`
              : phase.startedAt ? ` từ ${moment(phase.startedAt).slice(0, 10)}` : ''))));
}
