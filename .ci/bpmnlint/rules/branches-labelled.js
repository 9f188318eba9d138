'use strict';

const { isAny } = require('bpmnlint-utils');
const { hasText } = require('../lib/extensions');

/** A splitting gateway asks a question and every branch answers it. */
module.exports = () => ({
  check(node, reporter) {
    const branches = node.outgoing || [];
    if (!isAny(node, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ]) || branches.length < 2) {
      return;
    }
    if (!/\?$/.test((node.name || '').trim())) {
      reporter.report(node.id, 'A splitting gateway asks a question, ending in "?"', [ 'name' ]);
    }
    branches.filter(flow => !hasText(flow.name)).forEach(flow =>
      reporter.report(flow.id, 'Every branch answers the question, the default too', [ 'name' ]));
  }
});
