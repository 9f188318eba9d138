/* Elements are made by hand and words are set as text, so that nothing a user typed is ever read as markup. */

const SVG = 'http://www.w3.org/2000/svg';

const isThere = (value) => value !== null && value !== undefined && value !== false;

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (isThere(value)) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter(isThere));
  return element;
}

/** An element of HTML; attributes that begin with "on" are listeners, what is null or false is left out. */
export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An element of SVG. */
export function s(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}
