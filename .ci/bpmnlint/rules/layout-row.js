'use strict';

const { is, isAny } = require('bpmnlint-utils');
const { centre, planesOf } = require('../lib/diagram');

/** How far apart, in pixels, two neighbours of one row may be. */
const ROW = 10;

/** A flow between two steps stays in its row: only gateways and boundary events change rows. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    planesOf(node).flatMap(({ flows }) => flows)
      .filter(({ flow }) => !is(flow.targetRef, 'bpmn:Gateway')
        && !isAny(flow.sourceRef, [ 'bpmn:Gateway', 'bpmn:BoundaryEvent' ]))
      .filter(({ points, source, target }) =>
        Math.abs(rowOf(source, points[0]) - rowOf(target, points[points.length - 1])) > ROW)
      .forEach(({ flow }) => reporter.report(flow.id, `${flow.targetRef.id} is off the row of ${flow.sourceRef.id}`));
  }
});

/** An expanded sub-process spans several rows: the one where the flow touches it counts. */
const rowOf = (shape, point) => shape.expanded ? point.y : centre(shape.bounds).y;
