'use strict';

const { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');
const { test } = require('node:test');
const { deepEqual, equal, match } = require('node:assert/strict');
const house = require('..');

const ROOT = join(__dirname, '..');
const MODEL = join(__dirname, 'models', 'wait-for-reports.bpmn');

/** Runs bpmnlint as CI does, with the configuration of this folder. */
function lint(file) {
  return spawnSync(process.execPath, [ require.resolve('bpmnlint/bin/bpmnlint.js'), '--max-warnings=0', file ], { cwd: ROOT, encoding: 'utf8' });
}

/** Runs bpmnlint on the model with one thing in it replaced by another. */
function lintWith(good, bad) {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    const xml = readFileSync(MODEL, 'utf8');
    equal(xml.includes(good), true, `the model contains ${good}`);
    writeFileSync(join(folder, 'bad.bpmn'), xml.replace(good, bad));
    return lint(join(folder, 'bad.bpmn'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a model with ladder loop, ballot, escalations and event sub-processes passes every rule', () => {
  const { status, stdout, stderr } = lint(MODEL);

  equal(status, 0, stdout + stderr);
});

test('every rule of the folder is an error and has its line in README.md', () => {
  const files = readdirSync(join(ROOT, 'rules')).map(file => basename(file, '.js'));
  const documented = readFileSync(join(ROOT, 'README.md'), 'utf8');

  deepEqual(Object.entries(house.configs.all.rules), files.map(name => [ name, 'error' ]));
  files.forEach(name => match(documented, new RegExp(`\`house/${name}\``)));
});

for (const [ rule, good, bad ] of [
  [ 'house/ids', 'id="wait-for-reports" name', 'id="waitForReports" name' ],
  [ 'house/branches-labelled', 'name="Đủ báo cáo?"', 'name="Đủ báo cáo"' ],
  [ 'house/layout', '<di:waypoint x="240" y="200" />', '<di:waypoint x="240" y="210" />' ],
  [ 'house/layout-side', '<di:waypoint x="240" y="200" />', '<di:waypoint x="230" y="200" />' ],
  [ 'house/layout-label', '<dc:Bounds x="983" y="250"', '<dc:Bounds x="983" y="325"' ],
  [ 'house/layout-row', '<dc:Bounds x="380" y="160"', '<dc:Bounds x="380" y="180"' ],
  [ 'house/layout-through', '<dc:Bounds x="840" y="422"', '<dc:Bounds x="600" y="390"' ],
  [ 'house/delegate-expression', '"${remindUnitsDelegate}"', '"${remind.units()}"' ],
  [ 'house/timer-policy', '${ladder.nextMoment(planId)}', '2021-03-01T08:00:00' ],
  [ 'house/user-task', ' camunda:assignee="${member}"', '' ],
  [ 'house/no-inline-code', 'camunda:delegateExpression="${remindUnitsDelegate}"', 'camunda:class="org.example.Remind"' ],
  [ 'house/end-states', 'name="Còn thiếu báo cáo">\n      <bpmn:incoming>flow_incomplete', 'name="Đã nhận đủ báo cáo">\n      <bpmn:incoming>flow_incomplete' ],
  [ 'house/words', 'name="Bỏ phiếu"', 'name="Quản lý phiếu"' ],
  [ 'house/history-ttl', ' camunda:historyTimeToLive="P1825D"', '' ],
  [ 'house/termination', '<bpmn:incoming>flow_missingListed</bpmn:incoming>', '<bpmn:incoming>flow_missingListed</bpmn:incoming><bpmn:terminateEventDefinition id="terminate_missing" />' ],
  [ 'house/call-activity', '<camunda:in source="planId" target="planId" />', '<camunda:in variables="all" />' ],
  [ 'label-required', 'name="Bỏ phiếu"', '' ],
  [ 'standard-size', '<dc:Bounds x="380" y="160" width="100"', '<dc:Bounds x="380" y="160" width="110"' ]
]) {
  test(`${rule}: CI fails on a model that breaks it`, () => {
    const { status, stdout } = lintWith(good, bad);

    equal(status, 1);
    match(stdout, new RegExp(`\\s${rule}\\s`));
  });
}
