/* Builds elements from text only, so that nothing a person typed is taken for markup, and writes dates as people read. */

const ZONE = 'Asia/Ho_Chi_Minh';

/** el('p', {class: 'x'}, 'text', otherElement, …); what is null or false is left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** yyyy-MM-dd as dd/MM/yyyy. */
export const day = text => (text ? text.split('-').reverse().join('/') : '');

/** An instant as 14:05 ngày 22/11/2026, in Vietnam. */
export function moment(instant) {
  if (!instant) return '';
  const at = new Date(typeof instant === 'number' ? instant * 1000 : instant);
  const part = options => new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, ...options}).format(at);
  return `${part({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'})} ngày ${part({day: '2-digit', month: '2-digit', year: 'numeric'})}`;
}
