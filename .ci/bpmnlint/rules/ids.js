'use strict';

const { is, isAny } = require('bpmnlint-utils');
const { PREFIXES, localName } = require('../lib/names');

const KEBAB_CASE = /^[a-z]+(-[a-z]+)+$/;

/** Ids are typePrefix_camelCase, process ids kebab-case; what is thrown and caught is named after its id. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Process')) {
      checkProcess(node, reporter);
    } else if (isAny(node, [ 'bpmn:FlowElement', 'bpmn:RootElement', 'bpmn:Lane' ]) && !isFree(node)) {
      checkElement(node, reporter);
    }
  }
});

const isFree = node => isAny(node, [ 'bpmn:Collaboration', 'bpmn:EventDefinition', 'bpmn:ItemDefinition' ]);

function checkProcess(node, reporter) {
  if (!KEBAB_CASE.test(node.id)) {
    reporter.report(node.id, 'A process id is verb-object in kebab-case', [ 'id' ]);
  }
}

function checkElement(node, reporter) {
  const prefix = PREFIXES[node.$type];
  if (!prefix) {
    reporter.report(node.id, `${node.$type} is not used in these models`);
    return;
  }
  const name = localName(node);
  if (!name) {
    reporter.report(node.id, `Id must be ${prefix}_camelCase`, [ 'id' ]);
    return;
  }
  checkReference(node, name, reporter);
}

function checkReference(node, name, reporter) {
  if (is(node, 'bpmn:Message') && !new RegExp(`^[a-z][a-zA-Z]*\\.${name}$`).test(node.name || '')) {
    reporter.report(node.id, `Message name must be <namespace>.${name}`, [ 'name' ]);
  }
  if (is(node, 'bpmn:Error') && node.errorCode !== name) {
    reporter.report(node.id, `Error code must be ${name}`, [ 'errorCode' ]);
  }
  if (is(node, 'bpmn:Escalation') && node.escalationCode !== name) {
    reporter.report(node.id, `Escalation code must be ${name}`, [ 'escalationCode' ]);
  }
}
