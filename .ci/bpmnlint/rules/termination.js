'use strict';

const { is } = require('bpmnlint-utils');

/**
 * A terminate end event stops something: what runs beside it in its own process or sub-process.
 * Stands in for superfluous-termination, which takes a loop beside the terminate event for nothing.
 */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:EndEvent') || !(node.eventDefinitions || []).some(isTerminate)) {
      return;
    }
    if (!(node.$parent.flowElements || []).some(startsAnotherToken)) {
      reporter.report(node.id, 'Nothing runs beside this terminate end event: use a plain one');
    }
  }
});

const isTerminate = definition => is(definition, 'bpmn:TerminateEventDefinition');

function startsAnotherToken(element) {
  const splits = is(element, 'bpmn:ParallelGateway') || is(element, 'bpmn:InclusiveGateway');
  const remindsBeside = is(element, 'bpmn:BoundaryEvent') && element.cancelActivity === false;
  const eventBeside = is(element, 'bpmn:SubProcess') && element.triggeredByEvent
    && (element.flowElements || []).some(start => is(start, 'bpmn:StartEvent') && start.isInterrupting === false);
  return (splits && (element.outgoing || []).length > 1) || remindsBeside || eventBeside;
}
