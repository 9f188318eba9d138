'use strict';

const { test } = require('node:test');
const { deepEqual } = require('node:assert/strict');
const { element, extensions, findings, model } = require('./model');

const only = (...content) => model({ content: content.join('') });
const ids = found => found.map(finding => finding.split(':')[0]);

test('delegate-expression: accepts beans behind a save point, DMN decisions and bean listeners', async () => {
  const good = only(
    element('serviceTask', 'serviceTask_remind', 'camunda:delegateExpression="${remindUnitDelegate}" camunda:asyncBefore="true"'),
    element('sendTask', 'sendTask_invite', 'camunda:delegateExpression="${inviteDelegate}" camunda:asyncBefore="true"'),
    element('businessRuleTask', 'businessRuleTask_choose', 'camunda:decisionRef="choose-escalation"'),
    element('userTask', 'userTask_sign', '', extensions('<camunda:taskListener delegateExpression="${signListener}" event="create"/>')),
    element('endEvent', 'endEvent_told', '', '<bpmn:messageEventDefinition camunda:delegateExpression="${tellDelegate}"/>'));

  deepEqual(await findings('delegate-expression', good), []);
});

test('delegate-expression: rejects calls, a missing save point, decisions in code and listeners that call', async () => {
  const bad = only(
    element('serviceTask', 'serviceTask_call', 'camunda:delegateExpression="${reminders.remind()}" camunda:asyncBefore="true"'),
    element('serviceTask', 'serviceTask_sync', 'camunda:delegateExpression="${remindUnitDelegate}"'),
    element('sendTask', 'sendTask_empty', 'camunda:asyncBefore="true"'),
    element('businessRuleTask', 'businessRuleTask_code', 'camunda:delegateExpression="${chooseDelegate}"'),
    element('userTask', 'userTask_sign', '', extensions('<camunda:taskListener delegateExpression="${beans.get(task)}" event="create"/>')),
    element('endEvent', 'endEvent_told', '', '<bpmn:messageEventDefinition/>'));

  deepEqual(ids(await findings('delegate-expression', bad)),
    [ 'serviceTask_call', 'serviceTask_sync', 'sendTask_empty', 'businessRuleTask_code', 'userTask_sign', 'endEvent_told' ]);
});

const timer = (type, id, expression) => element(type, id, '',
  `<bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${expression}</bpmn:timeDate></bpmn:timerEventDefinition>`);

test('timer-policy: accepts policies of deadlines and ladder that name their event', async () => {
  const good = only(
    timer('intermediateCatchEvent', 'event_nextMoment', '${ladder.nextMoment(planId)}'),
    timer('intermediateCatchEvent', 'event_cutOff', '${deadlines.cutOff()}'),
    timer('startEvent', 'startEvent_ballotClosed', '${deadlines.ballotClosed(planId, "x")}'));

  deepEqual(await findings('timer-policy', good), []);
});

test('timer-policy: rejects literals, variables, other beans and events of another name', async () => {
  const bad = only(
    timer('intermediateCatchEvent', 'event_week', 'P7D'),
    timer('intermediateCatchEvent', 'event_dueDate', '${dueDate}'),
    timer('intermediateCatchEvent', 'event_other', '${clock.other()}'),
    timer('intermediateCatchEvent', 'event_late', '${deadlines.cutOff(planId)}'),
    element('intermediateCatchEvent', 'event_empty', '', '<bpmn:timerEventDefinition/>'));

  deepEqual(ids(await findings('timer-policy', bad)),
    [ 'event_week', 'event_dueDate', 'event_other', 'event_late', 'event_empty' ]);
});

const TASK = 'camunda:formRef="submit-report" camunda:formRefBinding="deployment" camunda:candidateGroups="propaganda" camunda:dueDate="${dueDate}"';

test('user-task: accepts form, people and date', async () => {
  deepEqual(await findings('user-task', only(
    element('userTask', 'userTask_group', TASK),
    element('userTask', 'userTask_person', TASK.replace('candidateGroups="propaganda"', 'assignee="${member}"')))), []);
});

for (const [ missing, attributes, message ] of [
  [ 'form', TASK.replace(/camunda:formRef="\S+"/, ''), 'User task needs camunda:formRef' ],
  [ 'binding', TASK.replace('deployment', 'latest'), 'camunda:formRefBinding must be "deployment"' ],
  [ 'formKey beside it', `${TASK} camunda:formKey="x"`, 'The form is camunda:formRef alone: no formKey, no formData' ],
  [ 'people', TASK.replace(/camunda:candidateGroups="\S+"/, ''), 'User task needs camunda:candidateGroups or camunda:assignee' ],
  [ 'date', TASK.replace(/camunda:dueDate="\S+"/, ''), 'User task needs camunda:dueDate, an expression' ],
  [ 'literal date', TASK.replace('${dueDate}', '2021-03-08T00:00:00'), 'User task needs camunda:dueDate, an expression' ]
]) {
  test(`user-task: rejects by ${missing}`, async () => deepEqual(
    await findings('user-task', only(element('userTask', 'userTask_any', attributes))), [ `userTask_any: ${message}` ]));
}

test('no-inline-code: accepts beans, plain mappings and conditions', async () => {
  const good = only(
    element('serviceTask', 'serviceTask_remind', 'camunda:delegateExpression="${remindUnitDelegate}"',
      extensions('<camunda:inputOutput><camunda:inputParameter name="unit">${unitId}</camunda:inputParameter></camunda:inputOutput>'
        + '<camunda:executionListener delegateExpression="${auditListener}" event="start"/>')),
    element('endEvent', 'endEvent_done'),
    element('sequenceFlow', 'flow_yes', 'sourceRef="serviceTask_remind" targetRef="endEvent_done"',
      '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${complete}</bpmn:conditionExpression>'));

  deepEqual(await findings('no-inline-code', good), []);
});

test('no-inline-code: rejects scripts, classes, expressions, topics, connectors, wherever they hide', async () => {
  const script = '<camunda:script scriptFormat="javascript">1</camunda:script>';
  const bad = only(
    element('scriptTask', 'scriptTask_any'),
    element('serviceTask', 'serviceTask_class', 'camunda:class="org.example.Any"'),
    element('serviceTask', 'serviceTask_expression', 'camunda:expression="${any.thing()}"'),
    element('serviceTask', 'serviceTask_topic', 'camunda:type="external" camunda:topic="mail"'),
    element('serviceTask', 'serviceTask_connector', '', extensions('<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>')),
    element('userTask', 'userTask_listener', '', extensions(`<camunda:taskListener event="create">${script}</camunda:taskListener>`)),
    element('userTask', 'userTask_classListener', '', extensions('<camunda:taskListener event="create" class="org.example.Any"/>')),
    element('userTask', 'userTask_expressionListener', '', extensions('<camunda:executionListener event="start" expression="${any.thing()}"/>')),
    element('userTask', 'userTask_input', '', extensions(`<camunda:inputOutput><camunda:inputParameter name="a">${script}</camunda:inputParameter></camunda:inputOutput>`)),
    element('endEvent', 'endEvent_class', '', '<bpmn:messageEventDefinition camunda:class="org.example.Any"/>'),
    element('sequenceFlow', 'flow_script', 'sourceRef="userTask_input" targetRef="endEvent_class"',
      '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="javascript">1</bpmn:conditionExpression>'));

  deepEqual([ ...new Set(ids(await findings('no-inline-code', bad))) ], [
    'scriptTask_any', 'serviceTask_class', 'serviceTask_expression', 'serviceTask_topic', 'serviceTask_connector',
    'userTask_listener', 'userTask_classListener', 'userTask_expressionListener', 'userTask_input', 'endEvent_class', 'flow_script'
  ]);
});

test('history-ttl: accepts an executable process with a time to live', async () => {
  deepEqual(await findings('history-ttl', only()), []);
});

test('history-ttl: rejects a process without time to live and one the engine passes over', async () => {
  deepEqual(await findings('history-ttl', model({ attributes: '' })), [
    'test-model: Process must be executable, the engine passes over it otherwise',
    'test-model: Process must state camunda:historyTimeToLive'
  ]);
});

const TERMINATE = element('endEvent', 'endEvent_stop', '', '<bpmn:terminateEventDefinition/>');
const FORK = element('parallelGateway', 'gateway_fork', '', '<bpmn:outgoing>flow_a</bpmn:outgoing><bpmn:outgoing>flow_b</bpmn:outgoing>')
  + element('userTask', 'userTask_a') + element('sequenceFlow', 'flow_a', 'sourceRef="gateway_fork" targetRef="userTask_a"')
  + element('sequenceFlow', 'flow_b', 'sourceRef="gateway_fork" targetRef="endEvent_stop"');

test('termination: accepts a terminate end beside parallel work or non-interrupting events of its level', async () => {
  const eventBeside = element('subProcess', 'subProcess_late', 'triggeredByEvent="true"', element('startEvent', 'startEvent_late', 'isInterrupting="false"'));

  deepEqual(await findings('termination', only(element('subProcess', 'subProcess_wait', '', FORK + TERMINATE))), []);
  deepEqual(await findings('termination', only(TERMINATE, eventBeside)), []);
});

test('termination: rejects a terminate end with nothing beside it on its level', async () => {
  const fault = [ 'endEvent_stop: Nothing runs beside this terminate end event: use a plain one' ];

  deepEqual(await findings('termination', only(TERMINATE)), fault);
  deepEqual(await findings('termination', only(FORK.replace('endEvent_stop', 'userTask_a'), element('subProcess', 'subProcess_wait', '', TERMINATE))), fault);
});

test('call-activity: accepts the business key and named variables', async () => {
  deepEqual(await findings('call-activity', only(element('callActivity', 'callActivity_issue', 'calledElement="issue-plan"',
    extensions('<camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="planId" target="planId"/>')))), []);
});

test('call-activity: rejects all variables, a lost business key and no called process', async () => {
  deepEqual(await findings('call-activity', only(element('callActivity', 'callActivity_issue', '', extensions('<camunda:in variables="all"/>')))), [
    'callActivity_issue: Call activity needs calledElement',
    'callActivity_issue: Call activity must pass <camunda:in businessKey="..."/>',
    'callActivity_issue: Call activity must name its variables, not variables="all"'
  ]);
});
