/* Pictures drawn as SVG. Each one has its figures beside it as a table, for who cannot see it or wants to count. */
import {h, s} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day, dayOf, daysBetween, moment} from '../../../../assets/shared/dates.js';
import {clusterName} from '../../../../assets/shared/words.js';
import {expected, received} from './format.js';

const PARTS = [
  {key: 'onTime', label: 'Đã nhận, đúng hạn', className: 'td-on-time'},
  {key: 'late', label: 'Đã nhận, nộp muộn', className: 'td-late'},
  {key: 'pending', label: 'Chưa nộp, còn hạn', className: 'td-pending'},
  {key: 'overdue', label: 'Chưa nộp, quá hạn', className: 'td-overdue'},
  {key: 'missing', label: 'Không nộp', className: 'td-missing'},
];

function figure(title, picture, figures) {
  return h('figure', {class: 'td-figure'}, h('figcaption', null, title), picture,
      h('details', null, h('summary', null, 'Xem số liệu'), figures));
}

export function legend() {
  return h('ul', {class: 'td-legend'}, PARTS.map((part) =>
    h('li', null, h('span', {class: `td-swatch ${part.className}`, 'aria-hidden': 'true'}), part.label)));
}

function merged(groups, keyOf) {
  const sums = new Map();
  for (const group of groups) {
    const key = keyOf(group);
    const sum = sums.get(key) ?? {onTime: 0, late: 0, pending: 0, overdue: 0, missing: 0, cancelled: 0};
    Object.keys(sum).forEach((part) => { sum[part] += group.counts[part]; });
    sums.set(key, sum);
  }
  return [...sums].map(([key, counts]) => ({key, counts}));
}

/** One bar for each group, as long as it has units, parted by how their reports stand. */
export function bars(title, groups, keyOf, nameOf, onChoose) {
  const rows = merged(groups, keyOf);
  const longest = Math.max(1, ...rows.map((row) => expected(row.counts)));
  const list = h('ul', {class: 'td-bars'}, rows.map((row) => {
    const name = nameOf(row.key);
    const total = expected(row.counts);
    const words = PARTS.filter((part) => row.counts[part.key] > 0)
        .map((part) => `${part.label.toLowerCase()} ${row.counts[part.key]}`).join('; ');
    return h('li', null,
        h('span', {class: 'td-bar-name'}, onChoose
          ? h('button', {type: 'button', class: 'td-link', onclick: () => onChoose(row.key)}, name) : name),
        h('span', {class: 'td-bar', role: 'img', 'aria-label': `${name}: ${words || 'không có đơn vị'}`,
          title: words}, PARTS.map((part) => row.counts[part.key] > 0 && h('span', {class: `td-part ${part.className}`,
          style: `width:${100 * row.counts[part.key] / longest}%`}, row.counts[part.key]))),
        h('span', {class: 'td-bar-sum'}, `${received(row.counts)}/${total}`));
  }));
  return figure(title, list, table(title, ['Nhóm', ...PARTS.map((part) => part.label)],
      rows.map((row) => [nameOf(row.key), ...PARTS.map((part) => row.counts[part.key])])));
}

export const byCluster = (groups, onChoose) =>
  bars('Theo cụm', groups, (group) => group.cluster, clusterName, onChoose);

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 36;
const RIGHT = 12;
const TOP = 14;
const BOTTOM = 30;

/** How many reports had come in by each day, against the deadline. */
export function curve(view) {
  const total = Math.max(1, expected(view.counts));
  const first = view.issuedOn ?? view.days[0]?.day ?? view.lastDay;
  const today = dayOf(view.now);
  const lastEvent = view.days.at(-1)?.day ?? first;
  const end = [view.lastDay, lastEvent, today < view.cutOff ? today : view.cutOff].sort().at(-1);
  const span = Math.max(1, daysBetween(first, end) + 1);
  const x = (iso) => LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, Math.max(0, (daysBetween(first, iso) + 1) / span));
  const y = (value) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / total;
  const until = today < end ? today : end;
  const line = (key) => {
    let path = `M${LEFT},${y(0)}`;
    let level = 0;
    for (const point of view.days.filter((one) => one.day >= first)) {
      path += `H${x(point.day)}V${y(point[key])}`;
      level = point[key];
    }
    return level === 0 && view.days.length === 0 ? path + `H${x(until)}` : path + `H${Math.max(x(until), x(lastEvent))}`;
  };
  const ticks = [...new Set([0, Math.round(total / 2), total])];
  const submitted = view.days.at(-1)?.submitted ?? 0;
  const accepted = view.days.at(-1)?.accepted ?? 0;
  const words = `Đến nay ${submitted} trong ${total} đơn vị đã gửi báo cáo, ${accepted} được chấp nhận; `
      + `hạn nộp ${day(view.lastDay)}.`;
  const picture = s('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'td-curve', role: 'img', 'aria-label': words},
      ticks.map((tick) => [s('line', {x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick), class: 'td-grid'}),
        s('text', {x: LEFT - 6, y: y(tick) + 4, 'text-anchor': 'end'}, tick)]),
      s('line', {x1: x(view.lastDay), x2: x(view.lastDay), y1: TOP, y2: HEIGHT - BOTTOM, class: 'td-deadline'}),
      s('text', {x: x(view.lastDay) - 5, y: TOP + 10, 'text-anchor': 'end', class: 'td-deadline-word'},
          `Hạn ${day(view.lastDay).slice(0, 5)}`),
      s('path', {d: line('submitted'), class: 'td-line-submitted'}),
      s('path', {d: line('accepted'), class: 'td-line-accepted'}),
      s('text', {x: LEFT, y: HEIGHT - 8}, day(first)),
      s('text', {x: WIDTH - RIGHT, y: HEIGHT - 8, 'text-anchor': 'end'}, day(end)));
  return figure('Theo thời gian', h('div', null, picture,
      h('ul', {class: 'td-legend'},
          h('li', null, h('span', {class: 'td-stroke td-stroke-submitted', 'aria-hidden': 'true'}), 'Đã gửi lần đầu'),
          h('li', null, h('span', {class: 'td-stroke td-stroke-accepted', 'aria-hidden': 'true'}), 'Đã chấp nhận'))),
  table('Số báo cáo cộng dồn theo ngày', ['Ngày', 'Đã gửi', 'Đã chấp nhận'],
      view.days.map((point) => [day(point.day), point.submitted, point.accepted])));
}

/** The steps of the reminder ladder from left to right. */
export function ladder(view) {
  const next = view.ladder.find((step) => Date.parse(step.at) > Date.parse(view.now));
  return h('ol', {class: 'td-ladder', 'aria-label': 'Các mốc đôn đốc'}, view.ladder.map((step) => {
    const past = Date.parse(step.at) <= Date.parse(view.now);
    const state = step.units > 0 ? 'td-done' : past ? 'td-passed' : step === next ? 'td-next' : '';
    return h('li', {class: state, 'aria-current': step === next ? 'step' : null},
        h('strong', null, step.code), h('span', {class: 'td-ladder-day'}, moment(step.at)), h('span', null, step.action),
        h('span', {class: 'td-ladder-count'}, step.units > 0 ? `Đã đôn đốc ${step.units} đơn vị`
          : past ? 'Chưa đôn đốc đơn vị nào' : step === next ? 'Mốc kế tiếp' : 'Chưa đến'));
  }));
}
