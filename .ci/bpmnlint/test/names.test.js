'use strict';

const { test } = require('node:test');
const { deepEqual } = require('node:assert/strict');
const { element, findings, flow, incoming, model, outgoing } = require('./model');

test('ids: accepts prefixed camelCase ids, a kebab-case process and names that follow the id', async () => {
  const good = model({
    id: 'collect-report',
    roots: element('message', 'message_reportSubmitted', 'name="reporting.reportSubmitted"')
      + element('error', 'error_reportRejected', 'name="Báo cáo bị từ chối" errorCode="reportRejected"')
      + element('escalation', 'escalation_unitSilent', 'name="Đơn vị chưa nộp" escalationCode="unitSilent"'),
    content: element('startEvent', 'startEvent_planIssued') + element('userTask', 'userTask_submitReport')
      + element('exclusiveGateway', 'gateway_reportComplete') + element('boundaryEvent', 'event_reportOverdue', 'attachedToRef="userTask_submitReport"')
      + element('subProcess', 'subProcess_ballot') + element('endEvent', 'endEvent_reportAccepted')
      + flow('flow_submit', 'startEvent_planIssued', 'userTask_submitReport')
  });

  deepEqual(await findings('ids', good), []);
});

test('ids: rejects generated ids, wrong prefixes, unused types and names that do not follow the id', async () => {
  const bad = model({
    id: 'Process_1',
    roots: element('message', 'message_reportSubmitted', 'name="reportSubmitted"')
      + element('error', 'error_reportRejected', 'errorCode="rejected"')
      + element('escalation', 'escalation_unitSilent', 'escalationCode="silent"'),
    content: element('userTask', 'Activity_0x1y2z3') + element('serviceTask', 'userTask_remindUnit')
      + element('endEvent', 'endEvent_ReportAccepted') + element('task', 'task_anything')
  });

  deepEqual(await findings('ids', bad), [
    'message_reportSubmitted: Message name must be <namespace>.reportSubmitted',
    'error_reportRejected: Error code must be reportRejected',
    'escalation_unitSilent: Escalation code must be unitSilent',
    'Process_1: A process id is verb-object in kebab-case',
    'Activity_0x1y2z3: Id must be userTask_camelCase',
    'userTask_remindUnit: Id must be serviceTask_camelCase',
    'endEvent_ReportAccepted: Id must be endEvent_camelCase',
    'task_anything: bpmn:Task is not used in these models'
  ]);
});

const fork = (name, yes, no) => model({
  content: element('exclusiveGateway', 'gateway_complete', name, outgoing('flow_yes', 'flow_no'))
    + element('userTask', 'userTask_a', '', incoming('flow_yes')) + element('userTask', 'userTask_b', '', incoming('flow_no'))
    + flow('flow_yes', 'gateway_complete', 'userTask_a', yes) + flow('flow_no', 'gateway_complete', 'userTask_b', no)
});

test('branches-labelled: accepts a question whose every branch answers', async () => {
  deepEqual(await findings('branches-labelled', fork('name="Đủ nội dung?"', 'name="Đủ"', 'name="Thiếu"')), []);
});

test('branches-labelled: rejects a statement and a silent branch', async () => {
  deepEqual(await findings('branches-labelled', fork('name="Kiểm tra"', 'name="Đủ"', '')), [
    'gateway_complete: A splitting gateway asks a question, ending in "?"',
    'flow_no: Every branch answers the question, the default too'
  ]);
});

test('end-states: accepts ends told apart by name, the same name on another level, and silent joins', async () => {
  const good = model({
    content: element('endEvent', 'endEvent_accepted', 'name="Đã tiếp nhận"') + element('endEvent', 'endEvent_missing', 'name="Không báo cáo"')
      + element('subProcess', 'subProcess_check', '', element('endEvent', 'endEvent_checked', 'name="Đã tiếp nhận"'))
      + element('parallelGateway', 'gateway_fork', '', outgoing('flow_a', 'flow_b')) + element('exclusiveGateway', 'gateway_join')
      + flow('flow_a', 'gateway_fork', 'gateway_join') + flow('flow_b', 'gateway_fork', 'gateway_join')
  });

  deepEqual(await findings('end-states', good), []);
});

test('end-states: rejects two ends of one name and named parallel, event-based and joining gateways', async () => {
  const bad = model({
    content: element('endEvent', 'endEvent_accepted', 'name="Đã tiếp nhận"') + element('endEvent', 'endEvent_late', 'name="đã tiếp nhận "')
      + element('parallelGateway', 'gateway_fork', 'name="Tách"') + element('eventBasedGateway', 'gateway_wait', 'name="Chờ"')
      + element('exclusiveGateway', 'gateway_join', 'name="Nhập?"')
  });

  deepEqual((await findings('end-states', bad)).map(finding => finding.split(':')[0]),
    [ 'endEvent_late', 'gateway_fork', 'gateway_wait', 'gateway_join' ]);
});

const labelled = name => model({ content: element('userTask', 'userTask_any', `name="${name}"`) });

for (const name of [ 'Nộp báo cáo', 'Ủy ban Kiểm tra cho ý kiến', 'Có', 'Xử lýnh', 'Processing', 'Đôn đốc các đơn vị chưa nộp', 'N'.repeat(45), 'Đủ hồ sơ?' ]) {
  test(`words: accepts "${name}"`, async () => deepEqual(await findings('words', labelled(name)), []));
}

for (const [ name, fault ] of [
  [ 'Xử lý báo cáo', '"Xử lý" says nothing: name what is really done' ],
  [ 'quản lý đơn vị', '"Quản lý" says nothing: name what is really done' ],
  [ 'Thực hiện', '"Thực hiện" says nothing: name what is really done' ],
  [ 'Handle report', '"Handle" says nothing: name what is really done' ],
  [ 'Nộp báo cáo.', 'Label ends in a full stop' ],
  [ 'Nộp Báo Cáo', 'Label is in title case: only its first word and proper names begin with a capital' ],
  [ 'n'.repeat(46), 'Label has 46 characters, at most 45' ],
  [ 'Nộp báo cáo'.normalize('NFD'), 'Label must be in Unicode form NFC' ]
]) {
  test(`words: rejects "${name}"`, async () => deepEqual(await findings('words', labelled(name)), [ `userTask_any: ${fault}` ]));
}
