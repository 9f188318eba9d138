/* Questions before something is done. What the server refuses is said beside the field, and nothing is lost. */
import {h} from '../../../../assets/shared/element.js';

let number = 0;

/** Opens a dialog; it is removed when it closes, and the focus goes back to where it was. */
export function openDialog(title, content, className) {
  const id = `td-dialog-${++number}`;
  const before = document.activeElement;
  const dialog = h('dialog', {class: `tien-do td-dialog ${className ?? ''}`, 'aria-labelledby': id},
      h('header', null, h('h2', {id}, title),
          h('button', {type: 'button', class: 'td-close', 'aria-label': 'Đóng', onclick: () => dialog.close()}, '×')),
      content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function input(field, id, problemId) {
  const attributes = {id, name: field.name, required: field.required, 'aria-describedby': problemId};
  if (field.type === 'select') {
    return h('select', attributes, Object.entries(field.options).map(([value, label]) => h('option', {value}, label)));
  }
  return field.type === 'textarea' ? h('textarea', {...attributes, rows: 3, maxlength: 2000})
    : h('input', {...attributes, type: field.type ?? 'text', maxlength: field.type === 'date' ? null : 255,
      min: field.min});
}

/** Asks for these fields and a confirmation, then sends them; resolves to whether it was done. */
export function ask({title, explanation, fields, confirm, send}) {
  return new Promise((resolve) => {
    let done = false;
    const problemId = `td-problem-${++number}`;
    const problem = h('p', {class: 'td-problem', id: problemId, role: 'alert'});
    const submit = h('button', {type: 'submit', class: 'td-primary'}, confirm);
    const form = h('form', {novalidate: true, onsubmit: async (event) => {
      event.preventDefault();
      const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim() || null]));
      submit.disabled = true;
      problem.textContent = '';
      try {
        await send(values);
        done = true;
        dialog.close();
      } catch (refused) {
        problem.textContent = refused.message;
        submit.disabled = false;
        (form.querySelector('textarea, input, select')).focus();
      }
    }}, h('p', null, explanation),
    fields.map((field) => {
      const id = `td-field-${++number}`;
      return h('div', {class: 'td-field'}, h('label', {for: id}, field.label, field.required ? ' (bắt buộc)' : ''),
          input(field, id, problemId));
    }), problem, h('p', {class: 'td-note'}, 'Việc này được ghi vào nhật ký: ai làm, lúc nào, lý do gì.'),
    h('div', {class: 'td-buttons'}, submit,
        h('button', {type: 'button', onclick: () => dialog.close()}, 'Thôi')));
    const dialog = openDialog(title, form);
    dialog.addEventListener('close', () => resolve(done));
    form.querySelector('textarea, input, select').focus();
  });
}
