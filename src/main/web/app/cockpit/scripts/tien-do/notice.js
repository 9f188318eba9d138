/* One line at the top of a page that says what came of what was done; screen readers read it out. */
import {h} from '../../../../assets/shared/element.js';

export function noticeLine() {
  const element = h('p', {class: 'td-notice', role: 'status', tabindex: '-1'});
  return {
    element,
    tell(words, failed) {
      element.classList.toggle('td-notice-failed', Boolean(failed));
      element.textContent = words;
    },
    focus: () => element.focus(),
    isShown: () => element.isConnected,
  };
}
