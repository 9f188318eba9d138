'use strict';

const { is } = require('bpmnlint-utils');
const { extensionsOf, hasText } = require('../lib/extensions');

/** A called process gets the business key and named variables, never all of them. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:CallActivity')) {
      return;
    }
    const mappings = extensionsOf(node).filter(({ $type }) => $type === 'camunda:In' || $type === 'camunda:Out');
    if (!hasText(node.calledElement)) {
      reporter.report(node.id, 'Call activity needs calledElement', [ 'calledElement' ]);
    }
    if (!mappings.some(({ businessKey }) => hasText(businessKey))) {
      reporter.report(node.id, 'Call activity must pass <camunda:in businessKey="..."/>');
    }
    if (mappings.some(({ variables }) => variables === 'all')) {
      reporter.report(node.id, 'Call activity must name its variables, not variables="all"');
    }
  }
});
