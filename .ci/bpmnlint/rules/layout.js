'use strict';

const { is } = require('bpmnlint-utils');
const { TOLERANCE, meet, planesOf, segmentsOf } = require('../lib/diagram');

/** Flows are orthogonal and do not cross flows they share no node with. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    planesOf(node).forEach(({ flows }) => {
      flows.filter(({ points }) => segmentsOf(points).some(isDiagonal)).forEach(({ flow }) =>
        reporter.report(flow.id, 'Flow has a diagonal segment'));
      flows.forEach((one, index) => flows.slice(index + 1)
        .filter(other => !shareNode(one.flow, other.flow) && cross(one, other))
        .forEach(other => reporter.report(one.flow.id, `Flow crosses ${other.flow.id}`)));
    });
  }
});

const isDiagonal = ([ from, to ]) => Math.abs(from.x - to.x) > TOLERANCE && Math.abs(from.y - to.y) > TOLERANCE;

function shareNode(one, other) {
  const nodes = [ one.sourceRef, one.targetRef ];
  return nodes.includes(other.sourceRef) || nodes.includes(other.targetRef);
}

function cross(one, other) {
  return segmentsOf(one.points).some(a => segmentsOf(other.points).some(b => meet(a, b)));
}
