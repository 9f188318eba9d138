import {asked, drawn, serverKnows, WORDS} from '../support/page.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';

const shared = (file) => import(`../../../src/main/web/assets/shared/${file}`);
const {h, s} = await shared('element.js');
const {serverOf} = await shared('server.js');
const {day, dayOf, daysBetween, lastDayBefore, moment, momentInWords, size} = await shared('dates.js');
const {learnWords, word, wordInside} = await shared('words.js');
const {isOfUnit, mayWatch, signedIn} = await shared('roles.js');
const {onPageChange} = await shared('observer.js');

test('what a user typed is never markup', () => {
  const made = h('p', {title: '"><b>'}, '<img src=x>', [null, false, [0, h('i', null, 'x')]]);

  assert.equal(made.outerHTML, '<p title="&quot;><b>">&lt;img src=x&gt;0<i>x</i></p>');
});

test('an attribute that is not there is left out, and a listener listens', () => {
  let clicks = 0;
  const made = h('button', {disabled: false, hidden: true, class: null, value: '', onclick: () => { clicks += 1; }});
  made.click();

  assert.equal(made.outerHTML, '<button hidden="" value=""></button>');
  assert.equal(clicks, 1);
  assert.equal(s('svg', null).namespaceURI, 'http://www.w3.org/2000/svg');
});

test('only what changes something carries the token of the page', async () => {
  serverKnows({'ho-so/x': {}});
  document.cookie = 'XSRF-TOKEN=abc';
  await serverOf('ho-so').get('x', {q: '', size: 5, page: null});
  await serverOf('ho-so').post('/x', {a: 1});

  assert.deepEqual(asked.map(({path, method, headers, body}) => [path, method, headers['X-XSRF-TOKEN'], body]),
      [['ho-so/x?size=5', 'GET', undefined, undefined], ['ho-so/x', 'POST', 'abc', '{"a":1}']]);
});

test('a refusal is the sentence of the server, with its status', async () => {
  serverKnows({'ho-so/x': new Response('{"message":"Việc đã có người nhận."}', {status: 409})});

  await assert.rejects(serverOf('ho-so').get('x'), {status: 409, message: 'Việc đã có người nhận.'});
});

test('no connection and no sentence are told in one sentence each', async () => {
  serverKnows({'a/x': new TypeError('offline'), 'a/y': new Response('<html>', {status: 502})});

  await assert.rejects(serverOf('a').get('x'), {status: 0, message: /^Không kết nối được máy chủ; .*\.$/});
  await assert.rejects(serverOf('a').get('y'), {status: 502, message: /^Máy chủ không trả lời được; .*\.$/});
});

test('a moment is told in the time of Việt Nam', () => {
  assert.equal(moment('2021-03-07T17:30:00Z'), '08/03/2021 00:30');
  assert.equal(momentInWords(1615138200), '00:30 ngày 08/03/2021');
  assert.equal(dayOf('2021-03-07T17:30:00Z'), '2021-03-08');
  assert.equal(day('2021-03-07'), '07/03/2021');
  assert.equal(moment(null), '');
  assert.equal(daysBetween('2021-02-28', '2021-03-02'), 2);
});

test('what is due at midnight is due on the day that ends then', () => {
  assert.equal(lastDayBefore('2021-03-08T00:00:00.000+0700'), '07/03/2021');
});

test('a size is told in words', () => {
  assert.deepEqual([size(10), size(20 * 1024), size(1.5 * 1024 * 1024)], ['1 KB', '20 KB', '1,5 MB']);
});

test('words are asked for once, and again if they did not come', async () => {
  serverKnows({'tu-ngu': new TypeError('offline')});
  await assert.rejects(learnWords());
  serverKnows({'tu-ngu': WORDS});
  await Promise.all([learnWords(), learnWords()]);
  await learnWords();

  assert.equal(asked.length, 1);
  assert.equal(word('mail', 'PAPER'), 'Gửi bản giấy');
  assert.equal(word('mail', 'NEW'), 'NEW');
  assert.equal(wordInside('unitState', 'WORKING'), 'đang làm báo cáo');
});

test('who may watch is told by the server', async () => {
  serverKnows({'tu-ngu': WORDS, 'admin/auth/user/default': {userId: 'cs01', authorizedApps: ['tasklist']},
    'engine/engine/default/identity/groups': {groups: [{id: 'unit-CS01'}]}});
  const me = await signedIn();

  assert.deepEqual(me, {userId: 'cs01', authorizedApps: ['tasklist'], groups: ['unit-CS01']});
  assert.equal(isOfUnit(me.groups), true);
  assert.equal(await mayWatch(me.groups), false);
  assert.equal(await mayWatch(['propaganda']), true);
});

test('the one observer tells once for all changes of a frame, until it is stopped', async () => {
  let times = 0;
  const stop = onPageChange(() => { times += 1; });
  document.body.append(h('p'), h('p'));
  document.body.append(h('p'));
  await drawn();
  stop();
  document.body.append(h('p'));
  await drawn();

  assert.equal(times, 1);
});
