'use strict';

const { test } = require('node:test');
const { deepEqual } = require('node:assert/strict');
const { edge, element, findings, flow, model, shape } = require('./model');

/** A(100,80) -> B(260,80) in one row, C(100,240) -> D(260,240) in the row below; drawn as the flows are told to run. */
function twoRows({ ab = [ [ 200, 120 ], [ 260, 120 ] ], cd = [ [ 200, 280 ], [ 260, 280 ] ] } = {}) {
  return model({
    content: [ 'A', 'B', 'C', 'D' ].map(name => element('userTask', `userTask_${name}`)).join('')
      + flow('flow_ab', 'userTask_A', 'userTask_B') + flow('flow_cd', 'userTask_C', 'userTask_D'),
    drawing: shape('userTask_A', 100, 80, 100, 80) + shape('userTask_B', 260, 80, 100, 80)
      + shape('userTask_C', 100, 240, 100, 80) + shape('userTask_D', 260, 240, 100, 80)
      + edge('flow_ab', ...ab) + edge('flow_cd', ...cd)
  });
}

const LAYOUT_RULES = [ 'layout', 'layout-side', 'layout-row', 'layout-through' ];

for (const rule of LAYOUT_RULES) {
  test(`${rule}: accepts two straight rows`, async () => deepEqual(await findings(rule, twoRows()), []));
}

test('layout: rejects a diagonal segment', async () => {
  deepEqual(await findings('layout', twoRows({ ab: [ [ 200, 120 ], [ 260, 150 ] ] })), [ 'flow_ab: Flow has a diagonal segment' ]);
});

test('layout: rejects flows that cross', async () => {
  const detour = [ [ 200, 120 ], [ 230, 120 ], [ 230, 350 ], [ 260, 350 ] ];

  deepEqual(await findings('layout', twoRows({ ab: detour })), [ 'flow_ab: Flow crosses flow_cd' ]);
});

test('layout: lets flows of one node meet', async () => {
  const join = model({
    content: [ 'A', 'B', 'C' ].map(name => element('userTask', `userTask_${name}`)).join('')
      + flow('flow_ac', 'userTask_A', 'userTask_C') + flow('flow_bc', 'userTask_B', 'userTask_C'),
    drawing: shape('userTask_A', 100, 80, 100, 80) + shape('userTask_B', 100, 240, 100, 80) + shape('userTask_C', 400, 80, 100, 80)
      + edge('flow_ac', [ 200, 120 ], [ 400, 120 ]) + edge('flow_bc', [ 200, 280 ], [ 300, 280 ], [ 300, 120 ], [ 400, 120 ])
  });

  deepEqual(await findings('layout', join), []);
});

test('layout-side: rejects entering right, leaving left and missing the border', async () => {
  deepEqual(await findings('layout-side', twoRows({ ab: [ [ 200, 120 ], [ 230, 120 ], [ 230, 60 ], [ 380, 60 ], [ 380, 120 ], [ 360, 120 ] ] })),
    [ 'flow_ab: Forward flow enters userTask_B at the right' ]);
  deepEqual(await findings('layout-side', twoRows({ ab: [ [ 100, 120 ], [ 80, 120 ], [ 80, 60 ], [ 310, 60 ], [ 310, 80 ] ] })),
    [ 'flow_ab: Forward flow leaves userTask_A at the left' ]);
  deepEqual(await findings('layout-side', twoRows({ ab: [ [ 210, 120 ], [ 250, 120 ] ] })),
    [ 'flow_ab: Flow leaves userTask_A off its border', 'flow_ab: Flow enters userTask_B off its border' ]);
});

const toGateway = (...points) => model({
  content: element('startEvent', 'startEvent_a') + element('exclusiveGateway', 'gateway_b') + flow('flow_ab', 'startEvent_a', 'gateway_b'),
  drawing: shape('startEvent_a', 100, 102, 36, 36) + shape('gateway_b', 200, 95, 50, 50) + edge('flow_ab', ...points)
});

test('layout-side: accepts the tip of a gateway and the rim of an event', async () => {
  deepEqual(await findings('layout-side', toGateway([ 136, 120 ], [ 200, 120 ])), []);
});

test('layout-side: rejects a gateway entered beside its tip', async () => {
  deepEqual(await findings('layout-side', toGateway([ 136, 120 ], [ 170, 120 ], [ 170, 105 ], [ 200, 105 ])),
    [ 'flow_ab: Flow enters gateway_b beside its tip' ]);
});

const step = (type, y, height = 80) => model({
  content: element(type, 'a') + element('userTask', 'b') + flow('flow_ab', 'a', 'b'),
  drawing: shape('a', 100, 80, 100, 80) + shape('b', 260, y, 100, height) + edge('flow_ab', [ 200, 120 ], [ 230, 120 ], [ 230, y + 40 ], [ 260, y + 40 ])
});

test('layout-row: rejects a next step in another row', async () => {
  deepEqual(await findings('layout-row', step('userTask', 120)), [ 'flow_ab: b is off the row of a' ]);
});

test('layout-row: lets a gateway change rows and a step be off by ten pixels', async () => {
  deepEqual(await findings('layout-row', step('exclusiveGateway', 200)), []);
  deepEqual(await findings('layout-row', step('userTask', 90)), []);
});

test('layout-through: rejects a flow through a foreign shape', async () => {
  deepEqual(await findings('layout-through', twoRows({ ab: [ [ 150, 160 ], [ 150, 360 ], [ 310, 360 ], [ 310, 160 ] ] })),
    [ 'flow_ab: Flow runs through userTask_C', 'flow_ab: Flow runs through userTask_D' ]);
});

test('layout-through: lets a flow run inside its own sub-process', async () => {
  const inside = model({
    content: element('subProcess', 'subProcess_x', '', element('userTask', 'a') + element('userTask', 'b') + flow('flow_ab', 'a', 'b')),
    drawing: shape('subProcess_x', 60, 40, 400, 200, 'isExpanded="true"') + shape('a', 100, 80, 100, 80) + shape('b', 260, 80, 100, 80)
      + edge('flow_ab', [ 200, 120 ], [ 260, 120 ])
  });

  deepEqual(await findings('layout-through', inside), []);
});

/** An event with its name below, a flow to a task, and the place of the name as told. */
const named = label => model({
  content: element('startEvent', 'startEvent_a', 'name="Bắt đầu"') + element('userTask', 'userTask_b', 'name="Soạn"') + flow('flow_ab', 'startEvent_a', 'userTask_b'),
  drawing: shape('startEvent_a', 100, 102, 36, 36).replace('</bpmndi:BPMNShape>', `${label}</bpmndi:BPMNShape>`) + shape('userTask_b', 200, 80, 100, 80)
    + edge('flow_ab', [ 136, 120 ], [ 200, 120 ])
});
const at = (x, y) => `<bpmndi:BPMNLabel><dc:Bounds x="${x}" y="${y}" width="60" height="14"/></bpmndi:BPMNLabel>`;

test('layout-label: accepts a name below its event', async () => {
  deepEqual(await findings('layout-label', named(at(88, 143))), []);
});

test('layout-label: rejects a name without place, on a flow and on a shape', async () => {
  deepEqual(await findings('layout-label', named('')), [ 'startEvent_a: Name has no drawn place (bpmndi:BPMNLabel with bounds)' ]);
  deepEqual(await findings('layout-label', named(at(138, 114))), [ 'startEvent_a: Name lies on flow_ab' ]);
  deepEqual(await findings('layout-label', named(at(180, 140))), [ 'startEvent_a: Name lies on userTask_b' ]);
});
