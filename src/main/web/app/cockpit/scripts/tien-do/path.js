/* The way a plan went through its processes, drawn on their diagrams: for running and for finished plans. */
import {h, s} from '../../../../assets/shared/element.js';

/** Asks for the ways at once, for a diagram when it is chosen. */
export function executedPaths(server, plan) {
  const place = h('div', {class: 'td-diagram', tabindex: '0', role: 'region', 'aria-label': 'Sơ đồ quy trình'});
  const list = h('div', {class: 'td-buttons', role: 'group', 'aria-label': 'Chọn quy trình'},
      h('p', {role: 'status'}, 'Đang tải…'));
  const box = h('div', null, list, h('p', {class: 'td-note'},
      'Bước tô xanh đã qua; số là số lần qua của mọi đơn vị; bước viền đậm đang chờ.'), place);
  server.get(`/plans/${plan}/path`).then((processes) => {
    list.replaceChildren(...processes.map((one) => h('button', {type: 'button', 'aria-pressed': 'false',
      onclick: (event) => choose(event.currentTarget, server, one, place)}, one.name)));
    list.querySelector('button')?.click();
  }).catch((refused) => list.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message)));
  return box;
}

async function choose(button, server, process, place) {
  button.parentElement.querySelectorAll('button').forEach((one) =>
    one.setAttribute('aria-pressed', String(one === button)));
  let picture;
  try {
    picture = await server.getText(`/diagrams/${process.key}.svg`, 'image/svg+xml');
  } catch (refused) {
    place.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, 'Quy trình này không có sơ đồ.'));
    return;
  }
  const drawn = document.importNode(new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement, true);
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', `Sơ đồ “${process.name}” với các bước đã qua`);
  place.replaceChildren(drawn);
  process.steps.forEach((step) => mark(drawn, step));
}

function mark(drawn, step) {
  const node = drawn.querySelector(`[data-element-id="${CSS.escape(step.activityId)}"]`);
  if (!node) {
    return;
  }
  node.classList.add('td-passed');
  node.classList.toggle('td-open', step.open > 0);
  const box = node.getBBox();
  node.append(s('text', {x: box.x + box.width - 4, y: box.y + box.height + 12, class: 'td-count'},
      step.open > 0 ? `${step.reached} (${step.open} đang chờ)` : step.reached));
}
