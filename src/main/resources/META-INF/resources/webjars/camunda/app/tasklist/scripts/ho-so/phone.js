/* On a narrow screen an open task stands alone, with a way back to the list; the style sheet does the rest. */

import {el} from './page.js';

const OPEN = 'ho-so-task-open';

const query = () => new URLSearchParams(window.location.hash.split('?')[1] || '');

function backToTheList(event) {
  event.preventDefault();
  const left = query();
  ['task', 'detailsTab', 'forceDisplayTask'].forEach(name => left.delete(name));
  window.location.hash = `#/?${left}`;
}

const back = el('a', {href: '#/', class: 'ho-so-back'}, '‹ Danh sách công việc');
back.addEventListener('click', backToTheList);

function arrange() {
  const isOpen = query().has('task');
  const bar = document.querySelector('.column.task-details > header');
  document.body.classList.toggle(OPEN, isOpen);
  if (isOpen && bar && back.parentElement !== bar) bar.prepend(back);
  if (!isOpen) back.remove();
}

for (const moment of ['hashchange', 'plan-filters']) {
  window.addEventListener(moment, arrange);
}
