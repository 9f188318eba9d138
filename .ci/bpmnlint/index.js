'use strict';

/**
 * The house rules: one file each, named like the rule. README.md says what each expects.
 */
const { readdirSync } = require('node:fs');
const { basename, join } = require('node:path');

const names = readdirSync(join(__dirname, 'rules')).map(file => basename(file, '.js'));

module.exports = {
  configs: {
    all: { rules: Object.fromEntries(names.map(name => [ name, 'error' ])) }
  },
  rules: Object.fromEntries(names.map(name => [ name, `./rules/${name}` ]))
};
