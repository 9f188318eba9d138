/* The papers in the making that lie beside a task: drafts and tables, made when somebody takes them away. */

import {server} from './server.js';
import {h} from '../../../../assets/shared/element.js';

/** The section, or null where the task has no such papers. */
export async function workingPapers(taskId, section) {
  const base = `tasks/${encodeURIComponent(taskId)}/working-papers`;
  const papers = await server.get(base);
  if (!papers.length) return null;
  const items = papers.map(paper => h('li', {class: 'ho-so-paper'},
    h('div', {}, paper.title),
    h('a', {class: 'btn btn-default btn-sm', download: paper.fileName,
      href: server.address(`${base}/${encodeURIComponent(paper.key)}`), 'aria-label': `Tải ${paper.title}`},
    paper.fileName.endsWith('.xlsx') ? 'Tải bảng (.xlsx)' : 'Tải dự thảo (.docx)')));
  return section('Dự thảo, bảng tổng hợp',
    h('p', {class: 'ho-so-muted'}, 'Lập theo số liệu và nội dung lúc tải; phần đang nhập được đưa vào sau khi bấm Lưu.'),
    h('ul', {class: 'ho-so-list'}, ...items));
}
