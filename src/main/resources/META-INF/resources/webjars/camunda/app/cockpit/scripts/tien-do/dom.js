/* Elements are made by hand and words are set as text, so that nothing a user typed is ever read as markup. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return element;
}

/** An element of HTML; attributes that begin with "on" are listeners. */
export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An element of SVG. */
export function s(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

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
