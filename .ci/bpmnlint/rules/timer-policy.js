'use strict';

const { is } = require('bpmnlint-utils');
const { localName } = require('../lib/names');

const POLICY = /^\$\{(?:deadlines|ladder)\.([a-z][a-zA-Z0-9]*)\(.*\)\}$/;

/** A timer reads a policy bean and bears the name of the policy. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Event')) {
      return;
    }
    (node.eventDefinitions || []).filter(definition => is(definition, 'bpmn:TimerEventDefinition'))
      .forEach(definition => checkTimer(node, definition, reporter));
  }
});

function checkTimer(node, { timeDate, timeDuration, timeCycle }, reporter) {
  const text = ((timeDate || timeDuration || timeCycle || {}).body || '').trim();
  const policy = POLICY.exec(text);
  if (!policy) {
    reporter.report(node.id, `Timer must be \${deadlines.<name>(...)} or \${ladder.<name>(...)}, not "${text}"`);
  } else if (localName(node) !== policy[1]) {
    reporter.report(node.id, `Timer of policy ${policy[1]} must have the id <prefix>_${policy[1]}`, [ 'id' ]);
  }
}
