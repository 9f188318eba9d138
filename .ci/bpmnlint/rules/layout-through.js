'use strict';

const { is } = require('bpmnlint-utils');
const { passesThrough, planesOf, segmentsOf } = require('../lib/diagram');

/** No flow runs through a shape that it does not join. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    planesOf(node).forEach(({ flows, shapes }) => flows.forEach(({ flow, points }) => shapes
      .filter(({ element }) => isForeign(element, flow))
      .filter(({ bounds }) => segmentsOf(points).some(segment => passesThrough(segment, bounds)))
      .forEach(({ element }) => reporter.report(flow.id, `Flow runs through ${element.id}`))));
  }
});

function isForeign(element, flow) {
  return element !== flow.sourceRef && element !== flow.targetRef && !contains(element, flow)
    && is(element, 'bpmn:FlowNode');
}

function contains(element, child) {
  return !!child && (child.$parent === element || contains(element, child.$parent));
}
