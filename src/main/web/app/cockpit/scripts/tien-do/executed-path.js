/* On the diagram of a running instance: which steps were passed, and how often. From the history, which keeps activities. */
import {h} from '../../../../assets/shared/element.js';
import {engine} from '../../../../assets/shared/server.js';

const MOST = 2000;
const EXECUTED = 'td-executed';

function badge(count) {
  return h('span', {class: 'td-badge', title: `Đã qua ${count} lần`}, count);
}

export async function drawExecutedPath(viewer, instanceId) {
  try {
    const history = await engine.get('history/activity-instance', {processInstanceId: instanceId, maxResults: MOST});
    const elements = viewer.get('elementRegistry');
    const canvas = viewer.get('canvas');
    const overlays = viewer.get('overlays');
    const counts = new Map();
    history.forEach((one) => counts.set(one.activityId, (counts.get(one.activityId) ?? 0) + 1));
    counts.forEach((count, id) => {
      if (elements.get(id)) {
        canvas.addMarker(id, EXECUTED);
        overlays.add(id, {position: {bottom: 10, right: 14}, html: badge(count)});
      }
    });
    elements.forEach((element) => {
      if (element.type === 'bpmn:SequenceFlow' && wasTaken(element, history)) {
        canvas.addMarker(element.id, EXECUTED);
      }
    });
  } catch (notToBeDrawn) {
    // without the right to read the history the diagram stays as it is
  }
}

/** A flow was taken if its target began just when its source ended. */
function wasTaken(flow, history) {
  const ends = history.filter((one) => one.activityId === flow.source.id && one.endTime && !one.canceled)
      .map((one) => Date.parse(one.endTime));
  const begins = history.filter((one) => one.activityId === flow.target.id).map((one) => Date.parse(one.startTime));
  return ends.some((end) => begins.some((begin) => begin >= end && begin - end < 60_000));
}
