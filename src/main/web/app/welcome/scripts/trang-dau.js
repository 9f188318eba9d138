/* The start page: my open tasks, and the plans I may follow. Asks with the session of the page, so with its rights. */

import {day, isPast, lastDayBefore} from '../../../assets/shared/dates.js';
import {h} from '../../../assets/shared/element.js';
import {isOfUnit, mayWatch, signedIn} from '../../../assets/shared/roles.js';
import {engine, home, serverOf} from '../../../assets/shared/server.js';

const MOST_TASKS = 20;
const followed = serverOf('tien-do');

/** What finds all open tasks of this person. */
const mine = ({userId, groups}) =>
  ({orQueries: [groups.length ? {assignee: userId, candidateGroups: groups} : {assignee: userId}]});

function task(one) {
  const late = one.due && isPast(one.due);
  return h('li', {class: late ? 'td-late' : ''},
      h('a', {href: `${home}/app/tasklist/default/#/?forceDisplayTask=true&task=${encodeURIComponent(one.id)}`}, one.name),
      h('span', {class: 'td-due'}, late ? `Quá hạn ${lastDayBefore(one.due)}` : `Hạn: ${lastDayBefore(one.due)}`,
          one.assignee ? '' : ' · chưa ai nhận'));
}

/** Those with a due date come first, the longest overdue on top. */
async function tasks(query) {
  const sorted = {...query, sorting: [{sortBy: 'dueDate', sortOrder: 'asc'}]};
  const [dated, all, overdue] = await Promise.all([
    engine.post(`task?maxResults=${MOST_TASKS}`, {...sorted, dueAfter: '2000-01-01T00:00:00.000+0700'}),
    engine.post('task/count', query),
    engine.post('task/count', {...query, dueBefore: stamp(new Date())})]);
  return h('section', {class: 'td-box'},
      h('h3', null, 'Việc của tôi'),
      h('p', null, all.count === 0 ? 'Hiện không có việc nào.'
        : `${all.count} việc đang mở` + (overdue.count ? `, ${overdue.count} việc quá hạn.` : '.')),
      h('ul', null, dated.map((one) => task(one))),
      h('p', null, h('a', {href: home + '/app/tasklist/default/'}, 'Mở danh sách việc cần làm')));
}

function stamp(moment) {
  return moment.toISOString().replace('Z', '+0000');
}

function plan(one, application) {
  const counts = one.counts;
  const received = counts.onTime + counts.late;
  const asked = received + counts.pending + counts.overdue + counts.missing;
  return h('li', null,
      h('a', {href: `${home}/app/${application}/default/#/tien-do?keHoach=${encodeURIComponent(one.id)}`}, one.name),
      h('span', {class: 'td-due'}, one.issuedOn ? `${one.title} – ${one.statusLabel}` : one.statusLabel,
          one.phases.length ? `; đang ở bước: ${one.phases.join(', ')}` : '',
          asked ? `; đã nhận ${received}/${asked} báo cáo` : '', counts.overdue ? `, ${counts.overdue} đơn vị quá hạn` : ''));
}

async function plans(authorizedApps) {
  const [{rows}, {warning}] = await Promise.all([followed.get('plans', {size: 10}), followed.get('calendar')]);
  const application = authorizedApps.includes('cockpit') ? 'cockpit' : 'tasklist';
  return h('section', {class: 'td-box'},
      h('h3', null, 'Các kế hoạch'),
      warning ? h('p', {class: 'td-late'}, warning) : '',
      rows.length ? h('ul', null, rows.map((one) => plan(one, application))) : h('p', null, 'Chưa có kế hoạch nào.'));
}

function ownPlan(one) {
  return h('li', null,
      h('strong', null, one.planName),
      h('span', {class: 'td-due'}, `${one.title} – ${one.planStatusLabel}`),
      h('span', {class: one.overdue ? 'td-due td-late' : 'td-due'}, `Báo cáo của ${one.unitName}: ${one.stateLabel.toLowerCase()}; `
          + (one.overdue ? `quá hạn ${day(one.lastDay)}` : `hạn nộp ${day(one.lastDay)}`)));
}

/** What a unit may know of a plan: how it stands itself. */
async function ownPlans() {
  const rows = await serverOf('trang-dau').get('plans');
  return h('section', {class: 'td-box'},
      h('h3', null, 'Kế hoạch của đơn vị'),
      rows.length ? h('ul', null, rows.map(ownPlan)) : h('p', null, 'Chưa có kế hoạch nào giao cho đơn vị.'));
}

async function show(node) {
  const me = await signedIn();
  const boxes = await Promise.all([tasks(mine(me)),
    ...(await mayWatch(me.groups) ? [plans(me.authorizedApps)] : []),
    ...(isOfUnit(me.groups) ? [ownPlans()] : [])]);
  node.replaceChildren(h('div', {class: 'td-start'}, boxes));
}

export default {
  id: 'trang-dau',
  pluginPoint: 'welcome.dashboard',
  priority: 100,
  render: (node) => {
    show(node).catch(() => node.replaceChildren(
        h('p', {class: 'td-box'}, 'Chưa tải được việc của đồng chí; hãy tải lại trang.')));
  },
  unmount: () => {},
};
