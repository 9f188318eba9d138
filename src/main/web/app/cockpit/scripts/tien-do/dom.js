/* The look of the page, and its tables. */
import {h} from '../../../../assets/shared/element.js';

export function loadStyle() {
  const href = new URL('./tien-do.css', import.meta.url).href;
  if (!document.querySelector(`link[href="${href}"]`)) {
    document.head.append(h('link', {rel: 'stylesheet', href}));
  }
}

/** A table with headings; each row is a list of cells. */
export function table(caption, headings, rows, className) {
  return h('table', {class: className ?? 'td-table'},
      h('caption', {class: 'td-hidden'}, caption),
      h('thead', null, h('tr', null, headings.map((heading) => h('th', {scope: 'col'}, heading)))),
      h('tbody', null, rows.map((cells) => h('tr', null,
          cells.map((cell, column) => h('td', {'data-label': typeof headings[column] === 'string'
            ? headings[column] : ''}, cell))))));
}
