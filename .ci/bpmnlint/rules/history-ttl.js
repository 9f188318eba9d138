'use strict';

const { is } = require('bpmnlint-utils');
const { hasText } = require('../lib/extensions');

/** Every process runs and says how long its history is kept. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) {
      return;
    }
    if (!node.isExecutable) {
      reporter.report(node.id, 'Process must be executable, the engine passes over it otherwise', [ 'isExecutable' ]);
    }
    if (!hasText(node.historyTimeToLive)) {
      reporter.report(node.id, 'Process must state camunda:historyTimeToLive', [ 'historyTimeToLive' ]);
    }
  }
});
