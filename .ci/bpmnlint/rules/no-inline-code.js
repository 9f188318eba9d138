'use strict';

const { is } = require('bpmnlint-utils');
const { extensionsOf, hasText } = require('../lib/extensions');

const ATTRIBUTES = [ 'class', 'expression', 'topic', 'type' ];

/** Code lives in beans: no scripts, classes, inline expressions, connectors or external topics. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:ScriptTask')) {
      reporter.report(node.id, 'Script task: write a delegate');
    }
    if (is(node, 'bpmn:SequenceFlow') && node.conditionExpression?.language) {
      reporter.report(node.id, 'Scripted condition: test a variable with ${...}');
    }
    if (is(node, 'bpmn:FlowElement')) {
      [ node, ...(node.eventDefinitions || []) ].flatMap(codeOf).forEach(code =>
        reporter.report(node.id, `camunda:${code}: use a bean in camunda:delegateExpression`));
    }
    extensionsOf(node).flatMap(inlineCodeOf).forEach(code =>
      reporter.report(node.id, `${code}: use a bean in camunda:delegateExpression`));
  }
});

const codeOf = element => ATTRIBUTES.filter(attribute => hasText(read(element, attribute)));

function inlineCodeOf(element) {
  if (/^camunda:(script|connector)$/i.test(element.$type)) {
    return [ element.$type ];
  }
  return /Listener$/.test(element.$type) ? codeOf(element).map(code => `listener with ${code}`) : [];
}

/** Reads a Camunda attribute where the element's type has it, or where it was written all the same. */
const read = (element, attribute) => element[attribute] || element.$attrs?.[`camunda:${attribute}`];
