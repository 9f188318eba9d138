'use strict';

const { is, isAny } = require('bpmnlint-utils');
const { extensionsOf, hasText } = require('../lib/extensions');

const BEAN = /^\$\{[a-z][a-zA-Z0-9]*\}$/;

/** Work is done by named beans behind a save point, decisions by DMN. */
module.exports = () => ({
  check(node, reporter) {
    if (isAny(node, [ 'bpmn:ServiceTask', 'bpmn:SendTask' ])) {
      checkTask(node, reporter);
    } else if (is(node, 'bpmn:BusinessRuleTask')) {
      checkDecision(node, reporter);
    } else if (is(node, 'bpmn:ThrowEvent')) {
      checkThrowEvent(node, reporter);
    }
    extensionsOf(node)
      .filter(({ delegateExpression }) => delegateExpression && !BEAN.test(delegateExpression))
      .forEach(() => reporter.report(node.id, 'Listener must be a bean: ${camelCaseBean}'));
  }
});

function checkTask(node, reporter) {
  if (!BEAN.test(node.delegateExpression || '')) {
    reporter.report(node.id, 'camunda:delegateExpression must be ${camelCaseBean}', [ 'delegateExpression' ]);
  }
  if (node.asyncBefore !== true) {
    reporter.report(node.id, 'camunda:asyncBefore must be "true"', [ 'asyncBefore' ]);
  }
}

function checkDecision(node, reporter) {
  if (!hasText(node.decisionRef) || hasText(node.delegateExpression)) {
    reporter.report(node.id, 'A business rule task names a DMN decision: camunda:decisionRef', [ 'decisionRef' ]);
  }
}

function checkThrowEvent(node, reporter) {
  (node.eventDefinitions || [])
    .filter(definition => is(definition, 'bpmn:MessageEventDefinition') && !BEAN.test(definition.delegateExpression || ''))
    .forEach(() => reporter.report(node.id, 'A thrown message is sent by a bean: camunda:delegateExpression="${camelCaseBean}"'));
}
