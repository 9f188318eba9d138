/* Few rules: what is surely a mistake, and that each thing the pages share is done in its one place. */

const browser = Object.fromEntries(['window', 'document', 'navigator', 'console', 'fetch', 'XMLHttpRequest', 'URL',
  'URLSearchParams', 'FormData', 'Blob', 'Node', 'Event', 'CustomEvent', 'MutationObserver', 'DOMParser', 'Intl', 'CSS',
  'HTMLInputElement', 'HTMLTextAreaElement', 'setTimeout', 'clearTimeout', 'requestAnimationFrame']
    .map((name) => [name, 'readonly']));

const inOnePlace = (file) => `Only assets/shared/${file} does this.`;
const PLACES = [
  {file: 'element.js', selector: 'MemberExpression[property.name=/^(createElement|createElementNS|innerHTML|outerHTML|insertAdjacentHTML)$/]'},
  {file: 'server.js', selector: 'CallExpression[callee.name="fetch"]'},
  {file: 'server.js', selector: 'NewExpression[callee.name="XMLHttpRequest"]'},
  {file: 'dates.js', selector: 'MemberExpression[object.name="Intl"]'},
  {file: 'observer.js', selector: 'NewExpression[callee.name="MutationObserver"]'},
  {file: 'camunda.js', selector: 'Literal[value=/\\b(cam|ng|fjs)-|navbar-|nav-tabs|task-details|modal-content|button\\.(un)?claim/]'},
  {file: 'camunda.js', selector: 'MemberExpression[object.property.name="hash"][property.name="split"]'},
];
const places = (file) => ['error', ...PLACES.filter((one) => one.file !== file)
    .map((one) => ({selector: one.selector, message: inOnePlace(one.file)}))];

export default [
  {
    files: ['src/main/web/**/*.js'],
    languageOptions: {ecmaVersion: 2022, sourceType: 'module', globals: browser},
    linterOptions: {reportUnusedDisableDirectives: true},
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', {caughtErrors: 'none'}],
      'no-redeclare': 'error',
      'no-shadow': 'error',
      'prefer-const': 'error',
      'eqeqeq': 'error',
      'no-restricted-syntax': places(''),
    },
  },
  ...[...new Set(PLACES.map((one) => one.file))].map((file) => ({
    files: [`src/main/web/assets/shared/${file}`],
    rules: {'no-restricted-syntax': places(file)},
  })),
  {
    files: ['.ci/web/test/*.js', '.ci/web/support/*.js'],
    languageOptions: {ecmaVersion: 2022, sourceType: 'module',
      globals: {...browser, global: 'readonly', process: 'readonly', File: 'readonly', Response: 'readonly'}},
    rules: {'no-undef': 'error', 'no-unused-vars': 'error'},
  },
];
