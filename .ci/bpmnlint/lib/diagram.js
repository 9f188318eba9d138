'use strict';

const { is, isAny } = require('bpmnlint-utils');

/** How far, in pixels, a point may be off and still count as being there. */
const TOLERANCE = 2;

/**
 * The drawn sequence flows and shapes of each diagram plane.
 * A flow is { flow, points, source, target } with the bounds of the shapes it joins.
 * A label is { element, bounds } of a named event, gateway or flow, whose name stands outside; without bounds where none are drawn.
 */
function planesOf(definitions) {
  return (definitions.diagrams || []).filter(diagram => diagram.plane).map(({ plane }) => {
    const drawn = (plane.planeElement || []).filter(di => di.bpmnElement);
    const shapes = drawn
      .filter(di => is(di, 'bpmndi:BPMNShape') && di.bounds)
      .map(di => ({ element: di.bpmnElement, bounds: di.bounds, expanded: isExpanded(di) }));
    const shapeOf = element => shapes.find(shape => shape.element === element);
    const flows = drawn
      .filter(di => is(di, 'bpmndi:BPMNEdge') && is(di.bpmnElement, 'bpmn:SequenceFlow') && (di.waypoint || []).length > 1)
      .map(({ bpmnElement: flow, waypoint: points }) => ({
        flow, points, source: shapeOf(flow.sourceRef), target: shapeOf(flow.targetRef)
      }))
      .filter(({ source, target }) => source && target);
    const labels = drawn.filter(({ bpmnElement }) => isLabelledOutside(bpmnElement))
      .map(({ bpmnElement: element, label }) => ({ element, bounds: label && label.bounds }));
    return { shapes, flows, labels };
  });
}

const isLabelledOutside = element => isAny(element, [ 'bpmn:Event', 'bpmn:Gateway', 'bpmn:SequenceFlow' ]) && !!(element.name || '').trim();

function isExpanded(di) {
  return is(di.bpmnElement, 'bpmn:SubProcess') && di.isExpanded === true;
}

const segmentsOf = points => points.slice(1).map((to, index) => [ points[index], to ]);

const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

const near = (one, other) => Math.abs(one - other) <= TOLERANCE;

/** The sides of a shape that a point lies on: 'left', 'right', 'top', 'bottom'; none where it is off the border. */
function sidesAt({ element, bounds }, point) {
  const { x, y, width, height } = bounds;
  if (is(element, 'bpmn:Event')) {
    return sidesOfCircle(bounds, point);
  }
  const inside = point.x >= x - TOLERANCE && point.x <= x + width + TOLERANCE
    && point.y >= y - TOLERANCE && point.y <= y + height + TOLERANCE;
  const sides = [];
  if (inside && near(point.x, x)) sides.push('left');
  if (inside && near(point.x, x + width)) sides.push('right');
  if (inside && near(point.y, y)) sides.push('top');
  if (inside && near(point.y, y + height)) sides.push('bottom');
  return sides;
}

function sidesOfCircle(bounds, point) {
  const middle = centre(bounds);
  const dx = point.x - middle.x;
  const dy = point.y - middle.y;
  if (!near(Math.hypot(dx, dy), bounds.width / 2)) {
    return [];
  }
  return Math.abs(dx) >= Math.abs(dy) ? [ dx < 0 ? 'left' : 'right' ] : [ dy < 0 ? 'top' : 'bottom' ];
}

/** Whether a point is one of the four tips of a gateway's diamond. */
function isTip({ bounds }, point) {
  const middle = centre(bounds);
  return (near(point.y, middle.y) && (near(point.x, bounds.x) || near(point.x, bounds.x + bounds.width)))
    || (near(point.x, middle.x) && (near(point.y, bounds.y) || near(point.y, bounds.y + bounds.height)));
}

/** The box around a segment, as { left, right, top, bottom }. */
const box = ([ from, to ]) => ({
  left: Math.min(from.x, to.x), right: Math.max(from.x, to.x),
  top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y)
});

/** Whether two orthogonal segments meet: cross, touch or lie on each other. */
function meet(one, other) {
  const a = box(one);
  const b = box(other);
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Whether a segment goes through the inside of a shape; touching its border does not count. */
function passesThrough(segment, { x, y, width, height }) {
  const { left, right, top, bottom } = box(segment);
  return left < x + width - TOLERANCE && right > x + TOLERANCE && top < y + height - TOLERANCE && bottom > y + TOLERANCE;
}

/** Whether two boxes of { x, y, width, height } share more than a border. */
function overlap(one, other) {
  return one.x < other.x + other.width - TOLERANCE && other.x < one.x + one.width - TOLERANCE
    && one.y < other.y + other.height - TOLERANCE && other.y < one.y + one.height - TOLERANCE;
}

module.exports = { TOLERANCE, centre, isTip, meet, overlap, passesThrough, planesOf, segmentsOf, sidesAt };
