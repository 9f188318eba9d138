/* On a narrow screen an open task stands alone, with a way back to the list; the style sheet does the rest. */

import {asked, taskBar} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';

const OPEN = 'ho-so-task-open';

function backToTheList(event) {
  event.preventDefault();
  const left = asked();
  ['task', 'detailsTab', 'forceDisplayTask'].forEach(name => left.delete(name));
  window.location.hash = `#/?${left}`;
}

const back = h('a', {href: '#/', class: 'ho-so-back'}, '‹ Danh sách công việc');
back.addEventListener('click', backToTheList);

function arrange() {
  const isOpen = asked().has('task');
  const bar = taskBar();
  document.body.classList.toggle(OPEN, isOpen);
  if (isOpen && bar && back.parentElement !== bar) bar.prepend(back);
  if (!isOpen) back.remove();
}

for (const moment of ['hashchange', 'plan-filters']) {
  window.addEventListener(moment, arrange);
}
