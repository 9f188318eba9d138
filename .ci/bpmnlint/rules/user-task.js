'use strict';

const { is } = require('bpmnlint-utils');
const { extensionsOf, hasText } = require('../lib/extensions');

/** A person finds in a task its form, who does it and by when. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) {
      return;
    }
    const expect = (holds, message, path) => holds || reporter.report(node.id, message, [ path ]);
    expect(hasText(node.formRef), 'User task needs camunda:formRef', 'formRef');
    expect(node.formRefBinding === 'deployment', 'camunda:formRefBinding must be "deployment"', 'formRefBinding');
    expect(!hasText(node.formKey) && !extensionsOf(node).some(element => is(element, 'camunda:FormData')),
      'The form is camunda:formRef alone: no formKey, no formData', 'formKey');
    expect(hasText(node.candidateGroups) || hasText(node.assignee),
      'User task needs camunda:candidateGroups or camunda:assignee', 'candidateGroups');
    expect(/^\$\{.+\}$/.test((node.dueDate || '').trim()), 'User task needs camunda:dueDate, an expression', 'dueDate');
  }
});
