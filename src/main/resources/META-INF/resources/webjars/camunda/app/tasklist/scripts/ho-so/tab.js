/* The tab "Hồ sơ" of a task: what comes next, attachments, issued documents, the history of the unit's report. */

import {address, ask} from './server.js';
import {attachments} from './files.js';
import {figureSheet} from './sheet.js';
import {day, el, moment} from './page.js';
import {reportThemes} from './themes.js';
import {workingPapers} from './working-papers.js';

const OUTCOMES = {WAITING: 'Chờ kiểm tra', ACCEPTED: 'Đã tiếp nhận', RETURNED: 'Trả lại để bổ sung',
  REPLACED: 'Đã được điều chỉnh'};
const DECISIONS = {WAITING: 'Chưa trả lời', GRANTED: 'Đồng ý', REFUSED: 'Không đồng ý'};
const MAILS = {PENDING: 'Chờ gửi', SENDING: 'Đang gửi', SENT: 'Đã gửi', FAILED: 'Không gửi được', DROPPED: 'Đã thôi gửi'};
const CALLS = {REACHED: 'Đã liên hệ được', NOT_REACHED: 'Không liên hệ được', PROMISED: 'Đơn vị hứa nộp'};

let shown = 0;

const section = (title, ...content) => {
  const id = `ho-so-${shown}-${title.length}-${title.codePointAt(0)}`;
  return el('section', {'aria-labelledby': id}, el('h4', {id}, title), ...content);
};

const fact = (label, text) => text && el('div', {}, el('dt', {}, label), el('dd', {}, text));

function next(dossier) {
  const steps = dossier.next.map(step =>
    el('li', {}, step.name, step.holder && el('span', {class: 'ho-so-muted'}, ` – ${step.holder}`)));
  return section('Việc đang ở đâu',
    el('dl', {}, fact('Đang giữ việc', dossier.holder), fact('Hạn', [dossier.card.due, dossier.card.left].filter(text => text).join(' – '))),
    steps.length > 0 && el('p', {}, steps.length > 1 ? 'Sau việc này, tùy kết quả:' : 'Sau việc này:'),
    steps.length > 0 && el('ul', {}, ...steps));
}

/** Who got the paper, asked for when somebody wants to know. */
function receipts(path, number) {
  const list = el('div', {});
  const whole = el('details', {class: 'ho-so-receipts'}, el('summary', {'aria-label': `Ai đã nhận văn bản số ${number}`}, 'Ai đã nhận'), list);
  whole.addEventListener('toggle', async () => {
    if (!whole.open) return;
    try {
      const lines = await ask(`${path}/receipts`);
      list.replaceChildren(lines.length ? el('ul', {}, ...lines.map(line => el('li', {}, line))) : 'Văn bản không có Nơi nhận.');
    } catch (refused) {
      list.replaceChildren(el('p', {class: 'ho-so-trouble', role: 'alert'}, refused.message));
    }
  });
  return whole;
}

function papers(dossier, taskId) {
  const file = paper => `tasks/${encodeURIComponent(taskId)}/documents/${encodeURIComponent(paper.id)}`;
  const items = dossier.papers.map(paper => el('li', {class: 'ho-so-paper'},
    el('div', {}, el('strong', {}, `Số ${paper.number}`), `, ngày ${day(paper.issuedOn)}`),
    el('div', {}, paper.title),
    paper.replacement && el('div', {}, el('strong', {}, paper.replacement)),
    el('div', {class: 'ho-so-hash'}, 'Mã băm SHA-256: ', el('code', {}, paper.sha256)),
    el('a', {class: 'btn btn-default btn-sm', download: '',
      href: address(file(paper)), 'aria-label': `Tải văn bản số ${paper.number}`}, 'Tải văn bản (.docx)'),
    paper.lists && el('a', {class: 'btn btn-default btn-sm', download: '', href: address(`${file(paper)}/lists.xlsx`),
      'aria-label': `Tải danh sách kèm văn bản số ${paper.number}`}, 'Tải danh sách (.xlsx)'),
    dossier.receipts && receipts(file(paper), paper.number)));
  return section('Văn bản đã ban hành',
    items.length ? el('ul', {class: 'ho-so-list'}, ...items) : el('p', {}, 'Chưa có văn bản nào được ban hành.'),
    dossier.receipts && items.length > 0 && el('p', {}, el('a', {class: 'btn btn-default btn-sm', download: '',
      href: address(`tasks/${encodeURIComponent(taskId)}/receipts.xlsx`)}, 'Tải sổ giao nhận văn bản (.xlsx)')),
    el('p', {}, el('a', {href: new URL('../kiem-tra-the-thuc', address('')).href, target: '_blank', rel: 'noopener'},
      'Kiểm tra thể thức một tệp Word trước khi gửi')));
}

function story({story, people}) {
  const who = id => people[id] || id || '';
  const version = one => el('li', {},
    el('strong', {}, `Lần ${one.number}: ${OUTCOMES[one.outcome] || one.outcome}`), one.late && ' (nộp muộn)',
    el('dl', {}, fact('Gửi', `${moment(one.submittedAt)}, ${who(one.submittedBy)}`),
      one.checkedAt && fact('Kiểm tra', `${moment(one.checkedAt)}, ${who(one.checkedBy)}`),
      fact('Lý do trả lại', one.reason), fact('Hạn nộp lại', day(one.newLastDay))));
  const extension = one => el('li', {},
    el('strong', {}, `Đề nghị lần ${one.number}: ${DECISIONS[one.decision] || one.decision}`),
    el('dl', {}, fact('Đề nghị', `${moment(one.requestedAt)}, ${who(one.requestedBy)}; xin nộp ngày ${day(one.proposedDay)}`),
      fact('Lý do', one.reason),
      one.decidedAt && fact('Trả lời', `${moment(one.decidedAt)}, ${who(one.decidedBy)}`),
      fact('Ngày nộp trước đây', day(one.oldLastDay)), fact('Ngày nộp mới', day(one.grantedDay)),
      fact('Ý kiến', one.answer)));
  const mail = one => el('li', {}, one.subject, el('div', {class: 'ho-so-muted'},
    `${MAILS[one.status] || one.status} ${moment(one.sentAt || one.createdAt)}, gửi ${who(one.recipientId)}`));
  const call = ({call: said, loggedAt, loggedBy}) => el('li', {}, `${CALLS[said.outcome] || said.outcome}: ${said.spokenTo}`,
    said.promisedDay && `, hẹn nộp ngày ${day(said.promisedDay)}`, said.note && ` – ${said.note}`,
    el('div', {class: 'ho-so-muted'}, `${moment(loggedAt)}, ${who(loggedBy)}`));
  const list = (title, items, draw, none) => section(title,
    items.length ? el('ol', {class: 'ho-so-list'}, ...items.map(draw)) : el('p', {}, none));
  return [list('Các lần nộp báo cáo', story.versions, version, 'Đơn vị chưa gửi báo cáo lần nào.'),
    list('Gia hạn', story.extensions, extension, 'Đơn vị chưa đề nghị gia hạn.'),
    list('Thư đã gửi đến đơn vị', story.mails, mail, 'Chưa có thư nào.'),
    list('Điện thoại đôn đốc', story.calls, call, 'Chưa có cuộc gọi nào được ghi.')];
}

async function render(node, {taskId}) {
  const turn = ++shown;
  const place = el('div', {class: 'ho-so', role: 'region', 'aria-label': 'Hồ sơ của công việc', 'aria-busy': 'true'},
    el('p', {role: 'status'}, 'Đang tải hồ sơ…'));
  node.replaceChildren(place);
  try {
    const [dossier, ...parts] = await Promise.all([ask(`tasks/${encodeURIComponent(taskId)}`),
      workingPapers(taskId, section), reportThemes(taskId, section)]);
    if (turn !== shown) return;
    place.replaceChildren(next(dossier),
      ...(dossier.story ? [figureSheet(taskId, section), attachments(taskId, section, () => render(node, {taskId}))] : []),
      ...parts.filter(part => part), papers(dossier, taskId),
      ...(dossier.story ? story(dossier) : []));
  } catch (refused) {
    place.replaceChildren(el('p', {class: 'alert alert-danger', role: 'alert'}, refused.message));
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
