'use strict';

const { is } = require('bpmnlint-utils');
const { overlap, passesThrough, planesOf, segmentsOf } = require('../lib/diagram');

/** A name outside its symbol has its own place: on no flow, shape or other label. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    planesOf(node).forEach(plane => {
      const placed = plane.labels.filter(({ bounds }) => bounds);
      plane.labels.filter(({ bounds }) => !bounds).forEach(({ element }) =>
        reporter.report(element.id, 'Name has no drawn place (bpmndi:BPMNLabel with bounds)'));
      placed.forEach((label, index) => [ ...under(label, plane), ...placed.slice(index + 1).filter(other => overlap(label.bounds, other.bounds)) ]
        .forEach(({ element }) => reporter.report(label.element.id, `Name lies on ${element.id}`)));
    });
  }
});

/** The flows and shapes under a label; an expanded sub-process is ground to write on. */
function under({ bounds }, { flows, shapes }) {
  return [
    ...flows.filter(({ points }) => segmentsOf(points).some(segment => passesThrough(segment, bounds))).map(({ flow }) => ({ element: flow })),
    ...shapes.filter(({ element, expanded, bounds: shape }) => is(element, 'bpmn:FlowNode') && !expanded && overlap(bounds, shape))
  ];
}
