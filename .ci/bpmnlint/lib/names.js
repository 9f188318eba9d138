'use strict';

/** The prefix of each element type's ids; a type that is missing here is not used in these models. */
const PREFIXES = {
  'bpmn:StartEvent': 'startEvent',
  'bpmn:EndEvent': 'endEvent',
  'bpmn:IntermediateCatchEvent': 'event',
  'bpmn:IntermediateThrowEvent': 'event',
  'bpmn:BoundaryEvent': 'event',
  'bpmn:UserTask': 'userTask',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:SendTask': 'sendTask',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:SubProcess': 'subProcess',
  'bpmn:ExclusiveGateway': 'gateway',
  'bpmn:ParallelGateway': 'gateway',
  'bpmn:InclusiveGateway': 'gateway',
  'bpmn:EventBasedGateway': 'gateway',
  'bpmn:SequenceFlow': 'flow',
  'bpmn:Message': 'message',
  'bpmn:Error': 'error',
  'bpmn:Escalation': 'escalation'
};

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

/** The part after the prefix, or undefined where the id has another shape. */
function localName(element) {
  const prefix = PREFIXES[element.$type];
  const id = element.id || '';
  const rest = id.slice(prefix.length + 1);
  return id.startsWith(`${prefix}_`) && CAMEL_CASE.test(rest) ? rest : undefined;
}

module.exports = { CAMEL_CASE, PREFIXES, localName };
