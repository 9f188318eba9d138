/* What the units wrote, theme by theme, with the units it comes from; who drafts the report can correct a theme. */

import {ask} from './server.js';
import {el} from './page.js';

const path = taskId => `tasks/${encodeURIComponent(taskId)}/themes`;
const count = (items, of) => new Set(items.map(of)).size;

function matrix({themes, sentences}) {
  const units = [...new Map(sentences.map(one => [one.unitCode, one.unitName]))].sort(([a], [b]) => a.localeCompare(b));
  const number = (theme, unit) => sentences.filter(one => one.theme === theme.code && one.unitCode === unit).length;
  return el('details', {'data-theme': 'matrix'},
    el('summary', {}, `Bảng chủ đề theo đơn vị (${units.length} đơn vị)`),
    el('div', {class: 'ho-so-scroll', tabindex: '0', role: 'region', 'aria-label': 'Bảng chủ đề theo đơn vị'},
      el('table', {class: 'table table-condensed'},
        el('caption', {}, 'Số ý kiến của từng đơn vị về từng chủ đề'),
        el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, 'Đơn vị'),
          ...themes.map(theme => el('th', {scope: 'col'}, theme.label)))),
        el('tbody', {}, ...units.map(([code, name]) => el('tr', {}, el('th', {scope: 'row', title: name}, code),
          ...themes.map(theme => el('td', {}, String(number(theme, code) || '')))))))));
}

function sentence(one, {correctable, themes}, correct) {
  const choice = correctable && el('select', {class: 'form-control input-sm', 'aria-label': `Chủ đề của ý kiến ${one.unitCode}: ${one.text}`},
    ...themes.map(theme => el('option', {value: theme.code, selected: theme.code === one.theme}, theme.label)));
  if (choice) choice.addEventListener('change', () => correct(one, choice));
  return el('li', {}, el('div', {}, one.text),
    el('div', {class: 'ho-so-muted'}, `${one.topic} – ${one.unitCode} ${one.unitName}, báo cáo lần ${one.version}`,
      one.corrected && ' – đã xếp lại'), choice);
}

/** The section, or null where the task is not one of the consolidated report. */
export async function reportThemes(taskId, section) {
  const view = await ask(path(taskId));
  if (!view.themes.length) return null;
  const place = el('div', {});
  const note = el('p', {role: 'status', class: 'ho-so-muted'});
  const draw = () => {
    const open = new Set([...place.querySelectorAll('details[open]')].map(one => one.dataset.theme));
    const groups = view.themes.map(theme => [theme, view.sentences.filter(one => one.theme === theme.code)])
      .filter(([, said]) => said.length)
      .map(([theme, said]) => el('details', {'data-theme': theme.code},
        el('summary', {}, `${theme.label} (${said.length} ý kiến, ${count(said, one => one.unitCode)} đơn vị)`),
        el('ul', {class: 'ho-so-list'}, ...said.map(one => sentence(one, view, correct)))));
    place.replaceChildren(matrix(view), ...groups);
    place.querySelectorAll('details').forEach(one => { one.open = open.has(one.dataset.theme); });
  };
  const correct = async (one, choice) => {
    try {
      await ask(`${path(taskId)}/${encodeURIComponent(one.id)}?theme=${encodeURIComponent(choice.value)}`, {method: 'PUT'});
      one.theme = choice.value;
      one.corrected = true;
      draw();
      note.textContent = 'Đã xếp lại chủ đề. Dự thảo (Word) và nội dung soạn sẵn chưa sửa được lập theo chủ đề mới.';
    } catch (refused) {
      choice.value = one.theme;
      note.textContent = refused.message;
    }
  };
  draw();
  return section('Hạn chế, bài học, kiến nghị theo chủ đề',
    el('p', {class: 'ho-so-muted'}, view.correctable ? 'Chủ đề được gợi ý theo từ khóa; chọn lại chủ đề nếu chưa đúng.'
      : 'Chủ đề được gợi ý theo từ khóa; người đã nhận việc soạn hoặc hoàn thiện báo cáo chọn lại được.'), note, place);
}
