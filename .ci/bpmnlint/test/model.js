'use strict';

const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const StaticResolver = require('bpmnlint/lib/resolver/static-resolver');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

/** The findings of one house rule on a model, as "element: message", in order. */
async function findings(rule, xml) {
  const linter = new Linter({
    config: { rules: { [rule]: 'error' } },
    resolver: new StaticResolver({ [`rule:bpmnlint/${rule}`]: require(`../rules/${rule}`) })
  });
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  if (warnings.length) {
    throw new Error(`Test model is faulty: ${warnings.map(({ message }) => message).join('; ')}`);
  }
  const reports = Object.values(await linter.lint(rootElement)).flat();
  return reports.map(({ id, message }) => `${id}: ${message}`);
}

/** A model with one executable process of the given content, the given root elements beside it and the given diagram. */
function model({ content = '', roots = '', drawing = '', attributes = 'isExecutable="true" camunda:historyTimeToLive="P1825D"', id = 'test-model' }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
    xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://planlifecycle.org/bpmn">
  ${roots}
  <bpmn:process id="${id}" ${attributes}>${content}</bpmn:process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="${id}">${drawing}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

/** An element of a process: its type, id, attributes as written, and content. */
const element = (type, id, attributes = '', content = '') =>
  `<bpmn:${type} id="${id}" ${attributes}>${content}</bpmn:${type}>`;

/** A sequence flow; the nodes it joins must name it, since rules read their incoming and outgoing. */
const flow = (id, from, to, attributes = '', content = '') =>
  element('sequenceFlow', id, `sourceRef="${from}" targetRef="${to}" ${attributes}`, content);

const outgoing = (...ids) => ids.map(id => `<bpmn:outgoing>${id}</bpmn:outgoing>`).join('');

const incoming = (...ids) => ids.map(id => `<bpmn:incoming>${id}</bpmn:incoming>`).join('');

const extensions = content => `<bpmn:extensionElements>${content}</bpmn:extensionElements>`;

/** A drawn shape: its left upper corner and its size. */
const shape = (id, x, y, width, height, attributes = '') => `
  <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}" ${attributes}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;

/** A drawn flow: the points it goes through. */
const edge = (id, ...points) => `
  <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.map(([ x, y ]) => `<di:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`;

module.exports = { edge, element, extensions, findings, flow, incoming, model, outgoing, shape };
