/* Says on each card of the list and above an open task: unit, plan, last day, days left. */

import {server} from './server.js';
import {asked, openTabInsteadOfForm, taskFacts} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';
import {onPageChange} from '../../../../assets/shared/observer.js';

const known = new Map();
let wanted = new Map();

/** All cards drawn in one turn of the page are asked for at once. */
function card(taskId) {
  return new Promise((resolve, reject) => {
    if (wanted.size === 0) setTimeout(askForWanted, 0);
    if (!wanted.has(taskId)) wanted.set(taskId, []);
    wanted.get(taskId).push({resolve, reject});
  });
}

async function askForWanted() {
  const waiting = wanted;
  wanted = new Map();
  try {
    const query = [...waiting.keys()].map(id => `task=${encodeURIComponent(id)}`).join('&');
    const cards = await server.get(`cards?${query}`);
    cards.forEach(one => known.set(one.taskId, one));
    waiting.forEach((places, id) => places.forEach(one => one.resolve(known.get(id))));
  } catch (refused) {
    waiting.forEach(places => places.forEach(one => one.reject(refused)));
  }
}

function line(facts) {
  return h('div', {class: 'ho-so-card', 'data-urgency': facts.urgency},
    facts.unit && h('span', {class: 'ho-so-unit'}, facts.unit),
    facts.plan && h('span', {class: 'ho-so-plan'}, facts.plan),
    h('span', {class: 'ho-so-due'},
      facts.due && h('span', {}, `Hạn: ${facts.due}`),
      h('strong', {class: 'ho-so-left'}, facts.left)));
}

/** Answers with the facts that were drawn, if there are any. */
async function draw(place, taskId) {
  if (known.has(taskId)) place.replaceChildren(line(known.get(taskId)));
  try {
    const facts = await card(taskId);
    place.replaceChildren(...(facts ? [line(facts)] : []));
    return facts;
  } catch (unknown) {
    // the card then keeps what Tasklist itself shows
    return known.get(taskId);
  }
}

const WATCHING = 'ho-so-watching';
const WATCH_ONLY = 'Chỉ xem: việc này do đơn vị, ban khác thực hiện. Tiến độ ở thẻ Hồ sơ và thẻ Lịch sử.';

/** Whoever may only watch a task is told so, and shown what there is to see, instead of a form that they cannot open. */
async function drawHeader(place, taskId) {
  document.body.classList.remove(WATCHING);
  const facts = await draw(place, taskId);
  if (!facts || facts.forReader || !place.isConnected) return;
  document.body.classList.add(WATCHING);
  place.append(h('p', {class: 'ho-so-watch', role: 'status'}, WATCH_ONLY));
  openTabInsteadOfForm('Hồ sơ');
}

export const cardPlugin = {
  id: 'ho-so-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, {taskId}) => draw(node, taskId),
  unmount: () => {},
};

/** Above the open task there is no place for plug-ins, so the line is put under its name whenever the page is redrawn. */
function drawAboveTask() {
  const header = taskFacts();
  const taskId = asked().get('task');
  const present = document.getElementById('ho-so-header');
  if (!header || !taskId) {
    if (present) present.remove();
    return;
  }
  if (present && present.dataset.task === taskId && present.nextElementSibling === header) return;
  if (present) present.remove();
  const place = h('div', {id: 'ho-so-header', 'data-task': taskId});
  header.before(place);
  drawHeader(place, taskId);
}

onPageChange(drawAboveTask);
