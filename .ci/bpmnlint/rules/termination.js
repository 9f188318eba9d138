'use strict';

const { is } = require('bpmnlint-utils');

/**
 * A terminate end event stops what runs beside it in an embedded sub-process, and only there.
 * Stands in for superfluous-termination, which takes a loop beside the terminate event for nothing.
 */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:EndEvent') || !(node.eventDefinitions || []).some(isTerminate)) {
      return;
    }
    const level = node.$parent;
    if (!is(level, 'bpmn:SubProcess') || level.triggeredByEvent) {
      reporter.report(node.id, 'A terminate end event belongs into an embedded sub-process');
    } else if (!(level.flowElements || []).some(startsAnotherToken)) {
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
