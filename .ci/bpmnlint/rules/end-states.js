'use strict';

const { is, isAny } = require('bpmnlint-utils');
const { hasText } = require('../lib/extensions');

/** End events of one level are told apart by name; gateways that ask nothing carry no name. */
module.exports = () => ({
  check(node, reporter) {
    if (isAny(node, [ 'bpmn:Process', 'bpmn:SubProcess' ])) {
      checkEnds(node, reporter);
    }
    if (is(node, 'bpmn:Gateway') && hasText(node.name) && !asks(node)) {
      reporter.report(node.id, 'A joining, parallel or event-based gateway carries no name', [ 'name' ]);
    }
  }
});

function checkEnds(level, reporter) {
  const seen = new Set();
  (level.flowElements || []).filter(element => is(element, 'bpmn:EndEvent') && hasText(element.name)).forEach(end => {
    const name = end.name.trim().toLowerCase();
    if (seen.has(name)) {
      reporter.report(end.id, `Another end event of this level is named "${end.name}"`, [ 'name' ]);
    }
    seen.add(name);
  });
}

function asks(gateway) {
  return isAny(gateway, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ]) && (gateway.outgoing || []).length > 1;
}
