'use strict';

const { isAny } = require('bpmnlint-utils');
const { hasText } = require('../lib/extensions');

const LONGEST = 45;
const BANNED = [ 'Xử lý', 'Xử lí', 'Quản lý', 'Quản lí', 'Thực hiện', 'Handle', 'Process', 'Manage' ];

/** Labels are short Vietnamese phrases that say what is really done. */
module.exports = () => ({
  check(node, reporter) {
    if (isAny(node, [ 'bpmn:FlowElement', 'bpmn:Process' ]) && hasText(node.name)) {
      faultsOf(node.name).forEach(fault => reporter.report(node.id, fault, [ 'name' ]));
    }
  }
});

function faultsOf(name) {
  const label = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const banned = BANNED.find(verb => startsWith(label, verb));
  return [
    name !== name.normalize('NFC') && 'Label must be in Unicode form NFC',
    label.length > LONGEST && `Label has ${label.length} characters, at most ${LONGEST}`,
    label.endsWith('.') && 'Label ends in a full stop',
    isTitleCase(label) && 'Label is in title case: only its first word and proper names begin with a capital',
    banned && `"${banned}" says nothing: name what is really done`
  ].filter(Boolean);
}

function startsWith(label, verb) {
  const start = label.slice(0, verb.length);
  return start.toLowerCase() === verb.toLowerCase() && !/\p{L}/u.test(label.charAt(verb.length));
}

function isTitleCase(label) {
  const words = label.split(' ').filter(word => /\p{L}/u.test(word));
  return words.length > 1 && words.every(word => /^\P{L}*\p{Lu}/u.test(word));
}
