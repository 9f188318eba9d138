/* What the units wrote, theme by theme, with the units it comes from; who drafts the report can correct a theme. */

import {server} from './server.js';
import {h} from '../../../../assets/shared/element.js';

const path = taskId => `tasks/${encodeURIComponent(taskId)}/themes`;
const count = (items, of) => new Set(items.map(of)).size;

function matrix({themes, sentences}) {
  const units = [...new Map(sentences.map(one => [one.unitCode, one.unitName]))].sort(([a], [b]) => a.localeCompare(b));
  const number = (theme, unit) => sentences.filter(one => one.theme === theme.code && one.unitCode === unit).length;
  return h('details', {'data-theme': 'matrix'},
    h('summary', {}, `Bảng chủ đề theo đơn vị (${units.length} đơn vị)`),
    h('div', {class: 'ho-so-scroll', tabindex: '0', role: 'region', 'aria-label': 'Bảng chủ đề theo đơn vị'},
      h('table', {class: 'table table-condensed'},
        h('caption', {}, 'Số ý kiến của từng đơn vị về từng chủ đề'),
        h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Đơn vị'),
          ...themes.map(theme => h('th', {scope: 'col'}, theme.label)))),
        h('tbody', {}, ...units.map(([code, name]) => h('tr', {}, h('th', {scope: 'row', title: name}, code),
          ...themes.map(theme => h('td', {}, String(number(theme, code) || '')))))))));
}

function sentence(one, {correctable, themes}, correct) {
  const choice = correctable && h('select', {class: 'form-control input-sm', 'aria-label': `Chủ đề của ý kiến ${one.unitCode}: ${one.text}`},
    ...themes.map(theme => h('option', {value: theme.code, selected: theme.code === one.theme}, theme.label)));
  if (choice) choice.addEventListener('change', () => correct(one, choice));
  return h('li', {}, h('div', {}, one.text),
    h('div', {class: 'ho-so-muted'}, `${one.topic} – ${one.unitCode} ${one.unitName}, báo cáo lần ${one.version}`,
      one.corrected && ' – đã xếp lại'), choice);
}

/** The section, or null where the task is not one of the consolidated report. */
export async function reportThemes(taskId, section) {
  const view = await server.get(path(taskId));
  if (!view.themes.length) return null;
  const place = h('div', {});
  const note = h('p', {role: 'status', class: 'ho-so-muted'});
  const draw = () => {
    const open = new Set([...place.querySelectorAll('details[open]')].map(one => one.dataset.theme));
    const groups = view.themes.map(theme => [theme, view.sentences.filter(one => one.theme === theme.code)])
      .filter(([, said]) => said.length)
      .map(([theme, said]) => h('details', {'data-theme': theme.code},
        h('summary', {}, `${theme.label} (${said.length} ý kiến, ${count(said, one => one.unitCode)} đơn vị)`),
        h('ul', {class: 'ho-so-list'}, ...said.map(one => sentence(one, view, correct)))));
    place.replaceChildren(matrix(view), ...groups);
    place.querySelectorAll('details').forEach(one => { one.open = open.has(one.dataset.theme); });
  };
  const correct = async (one, choice) => {
    try {
      await server.put(`${path(taskId)}/${encodeURIComponent(one.id)}?theme=${encodeURIComponent(choice.value)}`);
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
    h('p', {class: 'ho-so-muted'}, view.correctable ? 'Chủ đề được gợi ý theo từ khóa; chọn lại chủ đề nếu chưa đúng.'
      : 'Chủ đề được gợi ý theo từ khóa; người đã nhận việc soạn hoặc hoàn thiện báo cáo chọn lại được.'), note, place);
}
