/* The one place that knows how Camunda's own pages are built: another version of them is looked at here. */

const find = (selector) => document.querySelector(selector);

/** What the address of the page asks for, behind its hash. */
export const asked = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '');

/** The bar over Cockpit's and Tasklist's pages, which on a narrow screen is higher than the room it leaves. */
export const topBar = () => find('.navbar-fixed-top, [cam-widget-header]');

/** The facts of the open task, above which there is no place for plug-ins. */
export const taskFacts = () => find('[cam-tasklist-task-meta]');

/** The bar over the open task. */
export const taskBar = () => find('.column.task-details > header');

/** Whether who is signed in has taken the open task, and may give it back. */
export const isMine = () => find('button.unclaim') !== null;

/** Whether who is signed in may take the open task. */
export const isFree = () => find('button.claim') !== null;

/** Opens this tab of the open task if it shows its form. */
export function openTabInsteadOfForm(label) {
  if (find('.task-details .nav-tabs > li.active:first-child')) {
    [...document.querySelectorAll('.task-details .nav-tabs a')].find((tab) => tab.textContent.trim() === label)?.click();
  }
}

/** The button that sends the form of a task, from a place in that form. */
export const taskButton = (place) => place.closest('[cam-tasklist-form]')?.querySelector('button[ng-click="complete()"]');

/** The button that sends the form which starts a process, from a place in that form. */
export const startButton = (place) =>
  place.closest('.modal-content')?.querySelector('button[ng-click="startProcessInstance()"]');

/** The fields of a form in which text is typed. */
export const textFields = (place) =>
  [...place.querySelectorAll('.fjs-form-field-textfield input, .fjs-form-field-textarea textarea')];

/** The box in which a field stands with its label. */
export const boxOf = (field) => field.closest('.fjs-form-field');
