'use strict';

const { is } = require('bpmnlint-utils');
const { centre, isTip, planesOf, sidesAt } = require('../lib/diagram');

/** Flows start and end on a border; forward they never enter at the right or leave at the left; gateways by their tips. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Definitions')) {
      planesOf(node).flatMap(({ flows }) => flows).forEach(drawn => checkFlow(drawn, reporter));
    }
  }
});

function checkFlow({ flow, points, source, target }, reporter) {
  const forward = centre(target.bounds).x > centre(source.bounds).x;
  checkEnd(flow, source, points[0], forward && 'left', 'leaves', reporter);
  checkEnd(flow, target, points[points.length - 1], forward && 'right', 'enters', reporter);
}

function checkEnd(flow, shape, point, wrongSide, verb, reporter) {
  const sides = sidesAt(shape, point);
  if (sides.length === 0) {
    reporter.report(flow.id, `Flow ${verb} ${shape.element.id} off its border`);
  } else if (is(shape.element, 'bpmn:Gateway') && !isTip(shape, point)) {
    reporter.report(flow.id, `Flow ${verb} ${shape.element.id} beside its tip`);
  } else if (sides.length === 1 && sides[0] === wrongSide) {
    reporter.report(flow.id, `Forward flow ${verb} ${shape.element.id} at the ${wrongSide}`);
  }
}
