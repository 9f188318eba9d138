/* Issued documents of a plan: number, date, fingerprint, file; and whether a given file is one of them. */
import {pager} from './audit.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day, moment, size} from '../../../../assets/shared/dates.js';
import {wordInside} from '../../../../assets/shared/words.js';

const SIZE = 25;

export function paperList(server, plan) {
  const list = h('div');
  const load = async (page) => {
    try {
      const found = await server.get(`/plans/${plan}/documents`, {page, size: SIZE});
      list.replaceChildren(found.total === 0 ? h('p', null, 'Chưa có văn bản nào được ban hành.')
        : table('Văn bản đã ban hành', ['Số', 'Ngày', 'Loại', 'Trích yếu', 'Dung lượng', 'SHA-256', 'Nơi nhận', 'Tải xuống'],
            found.rows.map((paper) => [paper.number, day(paper.issuedOn), paper.type,
              [paper.unit ? `${paper.title} (gửi ${paper.unit})` : paper.title, replacement(paper)], size(paper.size),
              fingerprint(paper), receipts(server, plan, paper), files(server, plan, paper)])), found.total > SIZE ? pager(found, load) : '');
    } catch (refused) {
      list.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
    }
  };
  load(0);
  const register = h('p', null, h('a', {href: server.address(`/plans/${plan}/receipts.xlsx`), download: ''}, 'Tải sổ giao nhận văn bản (.xlsx)'));
  return h('div', null, list, register, verifying(server));
}

/** What it replaces, and what it was replaced by. */
function replacement(paper) {
  return paper.replacement && h('div', null, h('strong', null, paper.replacement));
}

/** Short to the eye; the whole of it in the hint and on the clipboard. */
function fingerprint(paper) {
  const said = h('span', {role: 'status'});
  return h('span', {class: 'td-hash'}, h('code', {title: paper.sha256}, `${paper.sha256.slice(0, 12)}…`), ' ',
      h('button', {type: 'button', 'aria-label': `Sao chép mã SHA-256 của văn bản số ${paper.number}`, onclick: async () => {
        said.replaceChildren(await copied(paper.sha256) ? ' đã chép' : h('code', null, ` ${paper.sha256}`));
      }}, 'Chép'), said);
}

/** Where the browser keeps its clipboard to itself, the whole fingerprint is shown instead. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (forbidden) {
    return false;
  }
}

/** Who got the paper, asked for when somebody wants to know. */
function receipts(server, plan, paper) {
  const list = h('div');
  return h('details', {class: 'td-receipts', ontoggle: async (event) => {
    if (!event.target.open) {
      return;
    }
    try {
      const lines = await server.get(`/plans/${plan}/documents/${encodeURIComponent(paper.id)}/receipts`);
      list.replaceChildren(lines.length === 0 ? 'Văn bản không có Nơi nhận.' : h('ul', null, lines.map(receipt)));
    } catch (refused) {
      list.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
    }
  }}, h('summary', {'aria-label': `Ai đã nhận văn bản số ${paper.number}`}, 'Ai đã nhận'), list);
}

function receipt(line) {
  const sent = line.receivers.filter((one) => one.status === 'SENT').length;
  return h('li', null, h('strong', null, line.words), ` – ${line.way}`,
      line.doneAt && `, ${line.doneBy} đã làm lúc ${moment(line.doneAt)}`, line.note && ` (${line.note})`,
      line.receivers.length > 0 && [`: đã gửi ${sent}/${line.receivers.length} thư`, h('ul', null, line.receivers.map((one) =>
        h('li', null, one.unit ? `${one.unit}, ${one.name}` : one.name, ': ', wordInside('mail', one.status),
            one.sentAt && ` lúc ${moment(one.sentAt)}`)))]);
}

function files(server, plan, paper) {
  const path = `/plans/${plan}/documents/${encodeURIComponent(paper.id)}`;
  return [h('a', {href: server.address(path), download: '', 'aria-label': `Tải văn bản số ${paper.number}`}, '.docx'),
    paper.lists && [' ', h('a', {href: server.address(`${path}/lists.xlsx`), download: '',
      'aria-label': `Tải danh sách kèm văn bản số ${paper.number}`}, 'danh sách .xlsx')]];
}

function verifying(server) {
  const answer = h('p', {role: 'status'});
  return h('div', {class: 'td-verify'}, h('label', null, 'Kiểm tra một tệp có đúng là văn bản đã ban hành không ',
      h('input', {type: 'file', accept: '.docx', onchange: async (event) => {
        const file = event.target.files[0];
        if (!file) {
          return;
        }
        answer.className = '';
        answer.replaceChildren('Đang kiểm tra…');
        try {
          const verdict = await server.post('/documents/verify', file);
          answer.replaceChildren(...verdict.issued
            ? [`Đúng: đây là văn bản số ${verdict.number}, ngày ${day(verdict.issuedOn)}, “${verdict.title}”.`, replacement(verdict) || '']
            : ['Không đúng: tệp này không phải bản đã ban hành, hoặc đã bị sửa sau khi ban hành.']);
        } catch (refused) {
          answer.className = 'td-problem';
          answer.replaceChildren(refused.message);
        }
      }})), answer);
}
