import {drawn, serverKnows, WORDS} from '../support/page.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';

const app = (file) => import(`../../../src/main/web/app/${file}`);
const {tabPlugin} = await app('tasklist/scripts/ho-so/tab.js');
await app('tasklist/scripts/ho-so/cards.js');
const {unitsWords} = await app('cockpit/scripts/tien-do/waiting.js');
const {renderPage} = await app('cockpit/scripts/tien-do/page.js');
const {default: startPage} = await app('welcome/scripts/trang-dau.js');
const {serverOf} = await import('../../../src/main/web/assets/shared/server.js');
const {learnWords} = await import('../../../src/main/web/assets/shared/words.js');

const STORY = {
  versions: [{number: 1, outcome: 'ACCEPTED', submittedAt: '2021-03-01T02:00:00Z', submittedBy: 'cs01'}],
  extensions: [{number: 1, decision: 'WAITING', requestedAt: '2021-03-01T02:00:00Z', requestedBy: 'cs01', reason: 'x'}],
  mails: [{subject: 'Nhắc', status: 'PAPER', createdAt: '2021-03-01T02:00:00Z', recipientId: 'cs01'}],
  calls: [{call: {outcome: 'PROMISED', spokenTo: 'Văn thư'}, loggedAt: '2021-03-01T02:00:00Z', loggedBy: 'x'}],
};

const place = () => document.body.appendChild(document.createElement('div'));

test('the dossier calls a state as every other page does', async () => {
  serverKnows({'tu-ngu': WORDS, 'ho-so/tasks/t1/working-papers': [], 'ho-so/tasks/t1/themes': {themes: []},
    'ho-so/tasks/t1': {card: {}, next: [], papers: [], people: {}, story: STORY}, 'ho-so/tasks/t1/bieu-so-lieu': {},
    'ho-so/tasks/t1/tep': {}});
  const node = place();
  await tabPlugin.render(node, {taskId: 't1'});

  for (const words of ['Lần 1: Đã chấp nhận', 'Đề nghị lần 1: Chờ trả lời', 'Gửi bản giấy 09:00 ngày 01/03/2021',
    'Đơn vị hứa nộp: Văn thư']) {
    assert.ok(node.textContent.includes(words), words);
  }
});

test('the progress page says in the same words what it waits for', async () => {
  serverKnows({'tu-ngu': WORDS});
  await learnWords();

  assert.equal(unitsWords({states: {WORKING: 2, WAITING: 1, ACCEPTED: 5}}),
      'Báo cáo của các đơn vị chưa khép: 2 đang làm báo cáo; 1 chờ kiểm tra.');
  assert.equal(unitsWords({states: {ACCEPTED: 5}}), null);
});

test('the progress page shows the refusal of the server', async () => {
  serverKnows({'tu-ngu': WORDS, 'tien-do/me': new Response('{"message":"Chưa được xem."}', {status: 403})});
  const node = place();
  const close = renderPage(node, serverOf('tien-do'));
  await drawn();

  assert.equal(node.querySelector('[role=alert]').textContent, 'Chưa được xem.');
  close();
  assert.equal(node.childElementCount, 0);
});

test('above an open task stand its facts, once', async () => {
  serverKnows({'ho-so/cards': [{taskId: 't2', unit: 'CS02', due: '07/03/2021', forReader: true}]});
  window.location.hash = '#/?task=t2';
  place().setAttribute('cam-tasklist-task-meta', '');
  await drawn();
  await drawn();

  assert.equal(document.querySelectorAll('#ho-so-header').length, 1);
  assert.equal(document.querySelector('#ho-so-header .ho-so-unit').textContent, 'CS02');
});

const startOf = (groups) => ({'tu-ngu': WORDS, 'admin/auth/user/default': {userId: 'x', authorizedApps: ['tasklist']},
  'engine/engine/default/identity/groups': {groups: groups.map((id) => ({id}))}, 'engine/engine/default/task': [],
  'engine/engine/default/task/count': {count: 0}, 'tien-do/plans': {rows: []}, 'tien-do/calendar': {}, 'trang-dau/plans': []});

for (const [groups, heading] of [[['unit-CS01'], 'Kế hoạch của đơn vị'], [['supervisor'], 'Các kế hoạch']]) {
  test(`the start page of ${groups} has “${heading}” and nothing of others`, async () => {
    serverKnows(startOf(groups));
    const node = place();
    startPage.render(node);
    await drawn();

    assert.deepEqual([...node.querySelectorAll('h3')].map((one) => one.textContent), ['Việc của tôi', heading]);
  });
}
