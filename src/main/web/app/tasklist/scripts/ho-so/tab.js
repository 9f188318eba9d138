/* The tab "Hồ sơ" of a task: what comes next, attachments, issued documents, the history of the unit's report. */

import {serverOf} from '../../../../assets/shared/server.js';
import {learnWords, word} from '../../../../assets/shared/words.js';
import {server} from './server.js';
import {attachments} from './files.js';
import {figureSheet} from './sheet.js';
import {h} from '../../../../assets/shared/element.js';
import {day, momentInWords} from '../../../../assets/shared/dates.js';
import {reportThemes} from './themes.js';
import {workingPapers} from './working-papers.js';


let shown = 0;

const section = (title, ...content) => {
  const id = `ho-so-${shown}-${title.length}-${title.codePointAt(0)}`;
  return h('section', {'aria-labelledby': id}, h('h4', {id}, title), ...content);
};

const fact = (label, text) => text && h('div', {}, h('dt', {}, label), h('dd', {}, text));

function next(dossier) {
  const steps = dossier.next.map(step =>
    h('li', {}, step.name, step.holder && h('span', {class: 'ho-so-muted'}, ` – ${step.holder}`)));
  return section('Việc đang ở đâu',
    h('dl', {}, fact('Đang giữ việc', dossier.holder), fact('Hạn', [dossier.card.due, dossier.card.left].filter(text => text).join(' – '))),
    steps.length > 0 && h('p', {}, steps.length > 1 ? 'Sau việc này, tùy kết quả:' : 'Sau việc này:'),
    steps.length > 0 && h('ul', {}, ...steps));
}

/** Who got the paper, asked for when somebody wants to know. */
function receipts(path, number) {
  const list = h('div', {});
  const whole = h('details', {class: 'ho-so-receipts'}, h('summary', {'aria-label': `Ai đã nhận văn bản số ${number}`}, 'Ai đã nhận'), list);
  whole.addEventListener('toggle', async () => {
    if (!whole.open) return;
    try {
      const lines = await server.get(`${path}/receipts`);
      list.replaceChildren(lines.length ? h('ul', {}, ...lines.map(line => h('li', {}, line))) : 'Văn bản không có Nơi nhận.');
    } catch (refused) {
      list.replaceChildren(h('p', {class: 'ho-so-trouble', role: 'alert'}, refused.message));
    }
  });
  return whole;
}

function papers(dossier, taskId) {
  const file = paper => `tasks/${encodeURIComponent(taskId)}/documents/${encodeURIComponent(paper.id)}`;
  const items = dossier.papers.map(paper => h('li', {class: 'ho-so-paper'},
    h('div', {}, h('strong', {}, `Số ${paper.number}`), `, ngày ${day(paper.issuedOn)}`),
    h('div', {}, paper.title),
    paper.replacement && h('div', {}, h('strong', {}, paper.replacement)),
    h('div', {class: 'ho-so-hash'}, 'Mã băm SHA-256: ', h('code', {}, paper.sha256)),
    h('a', {class: 'btn btn-default btn-sm', download: '',
      href: server.address(file(paper)), 'aria-label': `Tải văn bản số ${paper.number}`}, 'Tải văn bản (.docx)'),
    paper.lists && h('a', {class: 'btn btn-default btn-sm', download: '', href: server.address(`${file(paper)}/lists.xlsx`),
      'aria-label': `Tải danh sách kèm văn bản số ${paper.number}`}, 'Tải danh sách (.xlsx)'),
    dossier.receipts && receipts(file(paper), paper.number)));
  return section('Văn bản đã ban hành',
    items.length ? h('ul', {class: 'ho-so-list'}, ...items) : h('p', {}, 'Chưa có văn bản nào được ban hành.'),
    dossier.receipts && items.length > 0 && h('p', {}, h('a', {class: 'btn btn-default btn-sm', download: '',
      href: server.address(`tasks/${encodeURIComponent(taskId)}/receipts.xlsx`)}, 'Tải sổ giao nhận văn bản (.xlsx)')),
    h('p', {}, h('a', {href: serverOf('kiem-tra-the-thuc').address(''), target: '_blank', rel: 'noopener'},
      'Kiểm tra thể thức một tệp Word trước khi gửi')));
}

function reportStory({story, people}) {
  const who = id => people[id] || id || '';
  const version = one => h('li', {},
    h('strong', {}, `Lần ${one.number}: ${word('reportCheck', one.outcome)}`), one.late && ' (nộp muộn)',
    h('dl', {}, fact('Gửi', `${momentInWords(one.submittedAt)}, ${who(one.submittedBy)}`),
      one.checkedAt && fact('Kiểm tra', `${momentInWords(one.checkedAt)}, ${who(one.checkedBy)}`),
      fact('Lý do trả lại', one.reason), fact('Hạn nộp lại', day(one.newLastDay))));
  const extension = one => h('li', {},
    h('strong', {}, `Đề nghị lần ${one.number}: ${word('extension', one.decision)}`),
    h('dl', {}, fact('Đề nghị', `${momentInWords(one.requestedAt)}, ${who(one.requestedBy)}; xin nộp ngày ${day(one.proposedDay)}`),
      fact('Lý do', one.reason),
      one.decidedAt && fact('Trả lời', `${momentInWords(one.decidedAt)}, ${who(one.decidedBy)}`),
      fact('Ngày nộp trước đây', day(one.oldLastDay)), fact('Ngày nộp mới', day(one.grantedDay)),
      fact('Ý kiến', one.answer)));
  const mail = one => h('li', {}, one.subject, h('div', {class: 'ho-so-muted'},
    `${word('mail', one.status)} ${momentInWords(one.sentAt || one.createdAt)}, gửi ${who(one.recipientId)}`));
  const call = ({call: said, loggedAt, loggedBy}) => h('li', {}, `${word('call', said.outcome)}: ${said.spokenTo}`,
    said.promisedDay && `, hẹn nộp ngày ${day(said.promisedDay)}`, said.note && ` – ${said.note}`,
    h('div', {class: 'ho-so-muted'}, `${momentInWords(loggedAt)}, ${who(loggedBy)}`));
  const list = (title, items, draw, none) => section(title,
    items.length ? h('ol', {class: 'ho-so-list'}, ...items.map(draw)) : h('p', {}, none));
  return [list('Các lần nộp báo cáo', story.versions, version, 'Đơn vị chưa gửi báo cáo lần nào.'),
    list('Gia hạn', story.extensions, extension, 'Đơn vị chưa đề nghị gia hạn.'),
    list('Thư đã gửi đến đơn vị', story.mails, mail, 'Chưa có thư nào.'),
    list('Điện thoại đôn đốc', story.calls, call, 'Chưa có cuộc gọi nào được ghi.')];
}

async function render(node, {taskId}) {
  const turn = ++shown;
  const place = h('div', {class: 'ho-so', role: 'region', 'aria-label': 'Hồ sơ của công việc', 'aria-busy': 'true'},
    h('p', {role: 'status'}, 'Đang tải hồ sơ…'));
  node.replaceChildren(place);
  try {
    const [dossier, ...parts] = await Promise.all([server.get(`tasks/${encodeURIComponent(taskId)}`),
      workingPapers(taskId, section), reportThemes(taskId, section), learnWords()]);
    if (turn !== shown) return;
    place.replaceChildren(next(dossier),
      ...(dossier.story ? [figureSheet(taskId, section), attachments(taskId, section, () => render(node, {taskId}))] : []),
      ...parts.filter(part => part), papers(dossier, taskId),
      ...(dossier.story ? reportStory(dossier) : []));
  } catch (refused) {
    place.replaceChildren(h('p', {class: 'alert alert-danger', role: 'alert'}, refused.message));
  }
  place.setAttribute('aria-busy', 'false');
}

export const tabPlugin = {
  id: 'ho-so',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Hồ sơ'},
  render,
  unmount: () => { shown += 1; },
};
