/* The workbook of a unit's figures: getting it, handing it in filled, and what was found in it, cell by cell. */

import {word} from '../../../../assets/shared/words.js';
import {server} from './server.js';
import {h} from '../../../../assets/shared/element.js';
import {momentInWords, size} from '../../../../assets/shared/dates.js';
import {ReportPart, waitingPlace} from './report-part.js';
import {uploadPlace} from './upload.js';

const LARGEST_MIB = 1;

/** The section, to be put into the page; it looks after itself. */
export function figureSheet(taskId, section) {
  const place = waitingPlace(section, 'Biểu số liệu', 'Đang tải…', 'ho-so-sheet');
  new FigureSheet(taskId, place).load();
  return place;
}

class FigureSheet extends ReportPart {
  constructor(taskId, place) {
    super(`tasks/${encodeURIComponent(taskId)}/bieu-so-lieu`, place);
    this.taken = h('div', {});
    this.found = h('div', {class: 'ho-so-findings', role: 'region', 'aria-live': 'polite', 'aria-label': 'Kết quả đọc biểu số liệu'});
  }

  reopen() {
    this.load();
  }

  draw(view) {
    this.drawTaken(view);
    this.replace(...(view.fillable ? [this.getting(view), view.whyNotHandIn ? this.whyNot(view.whyNotHandIn) : this.handingIn(view)] : []),
      this.found, this.taken);
  }

  getting({required}) {
    return h('div', {},
      h('p', {}, required ? 'Báo cáo phải kèm biểu số liệu các năm. ' : '',
        'Tải biểu của đơn vị, điền các ô nền vàng rồi nộp lại ở đây; hệ thống đọc từng ô và chỉ rõ chỗ sai.'),
      h('p', {}, h('a', {class: 'btn btn-default', download: '', href: server.address(`${this.path}/tep`)}, 'Tải biểu số liệu (.xlsx)')));
  }

  handingIn(view) {
    return uploadPlace({
      label: 'Nộp biểu số liệu đã điền: kéo tệp vào đây, hoặc', button: 'Chọn biểu số liệu đã điền',
      hint: 'Nhận .xlsx không quá 1 MB; biểu nộp sau thay biểu nộp trước.',
      accept: () => ['.xlsx'], many: false, path: this.path, largest: LARGEST_MIB,
      done: async answer => {
        this.tell(answer, view.lastYear);
        this.drawTaken(await server.get(this.path));
      },
      refused: refusal => this.tell(refusal.answer || {message: refusal.message, findings: []}, null),
    });
  }

  /** lastYear: of a workbook that was taken, the year which the form shows too. */
  tell({message, findings = []}, lastYear) {
    const warned = lastYear !== null && findings.some(one => one.severity === 'WARNING');
    const again = h('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Mở lại biểu mẫu');
    again.addEventListener('click', () => window.location.reload());
    this.found.replaceChildren(
      h('p', {class: lastYear === null ? 'ho-so-trouble' : 'ho-so-done'}, message),
      lastYear !== null ? h('p', {}, `Báo cáo lấy số liệu năm ${lastYear} của biểu này; mở lại biểu mẫu để xem số liệu đã điền. `, again) : '',
      warned ? h('p', {}, `Nếu số liệu “${word('finding', 'WARNING')}” dưới đây đúng, phải ghi lý do ở mục “Giải trình số liệu” của biểu mẫu.`) : '',
      findings.length > 0 ? this.table(findings) : '');
  }

  table(findings) {
    const head = h('tr', {}, ...['Ô', 'Giá trị', 'Quy tắc', 'Mức độ'].map(words => h('th', {scope: 'col'}, words)));
    const rows = findings.map(one => h('tr', {class: one.severity === 'BLOCKING' ? 'ho-so-blocking' : null},
      h('th', {scope: 'row'}, one.cell), h('td', {}, one.value || '(trống)'), h('td', {}, one.rule), h('td', {}, word('finding', one.severity))));
    return h('div', {class: 'ho-so-found', tabindex: '0', role: 'group', 'aria-label': 'Bảng các chỗ cần sửa'},
      h('table', {class: 'table table-condensed'}, h('caption', {}, `${findings.length} điều tìm thấy trong biểu`),
        h('thead', {}, head), h('tbody', {}, ...rows)));
  }

  drawTaken({pending, handedIn}) {
    const items = [...(pending ? [this.item(pending, 'Sẽ gửi cùng lần nộp tới')] : []),
      ...handedIn.slice().reverse().map(line => this.item(line, `Đã gửi cùng báo cáo lần ${line.version}`))];
    this.taken.replaceChildren(items.length ? h('ul', {class: 'ho-so-list'}, ...items) : h('p', {class: 'ho-so-muted'}, 'Chưa có biểu số liệu nào được nộp.'));
  }

  item(line, when) {
    return h('li', {class: 'ho-so-paper'},
      h('div', {}, h('strong', {}, line.fileName), h('span', {class: 'ho-so-muted'}, ` ${size(line.size)}`)),
      h('div', {}, when, h('span', {class: 'ho-so-muted'}, ` – ${line.uploadedBy}, ${momentInWords(line.uploadedAt)}`)),
      h('div', {class: 'ho-so-hash'}, 'Mã băm SHA-256: ', h('code', {}, line.sha256)),
      line.version !== null && h('a', {class: 'btn btn-default btn-sm', download: '', href: server.address(`${this.path}/${line.version}`),
        'aria-label': `Tải biểu số liệu của báo cáo lần ${line.version}`}, 'Tải về'));
  }
}
