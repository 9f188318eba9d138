/* The start page: my open tasks, and the plans I may follow. Asks with the session of the page, so with its rights. */

const WATCHING = ['supervisor', 'propaganda', 'standing-committee', 'office', 'camunda-admin'];
const MOST_TASKS = 20;

/** Words are set as text, so that nothing a user typed is ever read as markup. */
function h(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes ?? {}).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

function root() {
  return window.location.pathname.replace(/\/app\/.*$/, '');
}

async function ask(path, body) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
  const response = await fetch(root() + '/api' + path, {credentials: 'same-origin', method: body ? 'POST' : 'GET',
    headers: {'Accept': 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token},
    body: body && JSON.stringify(body)});
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

const engine = (path, body) => ask('/engine/engine/default' + path, body);
const day = (iso) => iso.slice(0, 10).split('-').reverse().join('/');
const instant = (due) => new Date(due.replace(/(\d\d)(\d\d)$/, '$1:$2'));

/** The last day in time: what is due at midnight is due on the day that ends then. */
function lastDay(due) {
  return new Intl.DateTimeFormat('en-GB', {timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric'})
      .format(new Date(instant(due) - 1));
}

async function mine() {
  const {userId} = await ask('/admin/auth/user/default');
  const {groups} = await engine('/identity/groups?userId=' + encodeURIComponent(userId));
  const ids = groups.map((group) => group.id);
  const either = {assignee: userId};
  if (ids.length) {
    either.candidateGroups = ids;
  }
  return {ids, query: {orQueries: [either]}};
}

function task(one, now) {
  const late = one.due && instant(one.due) <= now;
  return h('li', {class: late ? 'td-late' : ''},
      h('a', {href: `${root()}/app/tasklist/default/#/?forceDisplayTask=true&task=${encodeURIComponent(one.id)}`}, one.name),
      h('span', {class: 'td-due'}, late ? `Quá hạn ${lastDay(one.due)}` : `Hạn: ${lastDay(one.due)}`,
          one.assignee ? '' : ' · chưa ai nhận'));
}

/** Those with a due date come first, the longest overdue on top. */
async function tasks(query) {
  const sorted = {...query, sorting: [{sortBy: 'dueDate', sortOrder: 'asc'}]};
  const [dated, all, overdue] = await Promise.all([
    engine(`/task?maxResults=${MOST_TASKS}`, {...sorted, dueAfter: '2000-01-01T00:00:00.000+0700'}),
    engine('/task/count', query),
    engine('/task/count', {...query, dueBefore: stamp(new Date())})]);
  return h('section', {class: 'td-box'},
      h('h3', null, 'Việc của tôi'),
      h('p', null, all.count === 0 ? 'Hiện không có việc nào.'
        : `${all.count} việc đang mở` + (overdue.count ? `, ${overdue.count} việc quá hạn.` : '.')),
      h('ul', null, dated.map((one) => task(one, new Date()))),
      h('p', null, h('a', {href: root() + '/app/tasklist/default/'}, 'Mở danh sách việc cần làm')));
}

function stamp(moment) {
  return moment.toISOString().replace('Z', '+0000');
}

function plan(one, application) {
  const counts = one.counts;
  const received = counts.onTime + counts.late;
  const asked = received + counts.pending + counts.overdue + counts.missing;
  return h('li', null,
      h('a', {href: `${root()}/app/${application}/default/#/tien-do?keHoach=${encodeURIComponent(one.id)}`}, one.name),
      h('span', {class: 'td-due'}, one.issuedOn ? `${one.title} – ${one.statusLabel}` : one.statusLabel,
          one.phases.length ? `; đang ở bước: ${one.phases.join(', ')}` : '',
          asked ? `; đã nhận ${received}/${asked} báo cáo` : '', counts.overdue ? `, ${counts.overdue} đơn vị quá hạn` : ''));
}

async function plans() {
  const [{rows}, {warning}, {authorizedApps}] = await Promise.all([ask('/tien-do/plans?size=10'),
    ask('/tien-do/calendar'), ask('/admin/auth/user/default')]);
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
  const rows = await ask('/trang-dau/plans');
  return h('section', {class: 'td-box'},
      h('h3', null, 'Kế hoạch của đơn vị'),
      rows.length ? h('ul', null, rows.map(ownPlan)) : h('p', null, 'Chưa có kế hoạch nào giao cho đơn vị.'));
}

async function show(node) {
  const me = await mine();
  const boxes = await Promise.all([tasks(me.query),
    ...(me.ids.some((id) => WATCHING.includes(id)) ? [plans()] : []),
    ...(me.ids.some((id) => id.startsWith('unit-')) ? [ownPlans()] : [])]);
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
