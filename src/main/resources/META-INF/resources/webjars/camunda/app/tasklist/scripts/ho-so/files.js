/* The attachments of a unit's report: what waits for the submission, what went in with each one, and adding to it. */

import {address, ask} from './server.js';
import {el, moment} from './page.js';
import {ReportPart, waitingPlace} from './report-part.js';
import {sizeText, uploadPlace} from './upload.js';

const KINDS = [['SIGNED_REPORT', 'Báo cáo đã ký, đóng dấu'], ['EVIDENCE', 'Minh chứng']];

/** The section, to be put into the page; "reopen" draws the tab again, as when the task was taken meanwhile. */
export function attachments(taskId, section, reopen) {
  const place = waitingPlace(section, 'Tệp đính kèm báo cáo', 'Đang tải danh sách tệp…', 'ho-so-files');
  new Attachments(taskId, place, reopen).load();
  return place;
}

class Attachments extends ReportPart {
  constructor(taskId, place, reopen) {
    super(`tasks/${encodeURIComponent(taskId)}/tep`, place);
    this.reopen = reopen;
    this.list = el('div', {});
    this.says = el('p', {class: 'ho-so-says', role: 'status', 'aria-live': 'polite'});
  }

  draw(files) {
    this.drawList(files);
    this.replace(files.whyNotChange ? this.whyNot(files.whyNotChange) : this.adding(files), this.says, this.list);
  }

  async reload() {
    try {
      this.drawList(await ask(this.path));
    } catch (refused) {
      this.says.textContent = refused.message;
    }
  }

  adding({limits, figures, periods}) {
    const name = `ho-so-kind-${this.path}`;
    const kinds = KINDS.map(([value, label], index) =>
      el('label', {class: 'ho-so-choice'}, el('input', {type: 'radio', name, value, checked: index === 0 ? '' : null}), ` ${label}`));
    const subject = el('select', {class: 'form-control'}, el('option', {value: ''}, 'Cả báo cáo'),
      ...figures.map(one => el('option', {value: one.code}, `${one.code} – ${one.label}`)));
    const period = el('select', {class: 'form-control', disabled: ''}, el('option', {value: ''}, 'Tất cả các kỳ'),
      ...periods.map(one => el('option', {value: one.code}, one.label)));
    subject.addEventListener('change', () => {
      period.disabled = !subject.value;
      if (!subject.value) period.value = '';
    });
    const of = el('div', {class: 'ho-so-fields', hidden: ''}, el('label', {}, 'Minh chứng cho', subject),
      el('label', {}, 'Kỳ số liệu', period));
    const kind = () => kinds.map(label => label.firstElementChild).find(input => input.checked).value;
    kinds.forEach(label => label.addEventListener('change', () => { of.hidden = kind() !== 'EVIDENCE'; }));
    const evidence = code => (kind() === 'EVIDENCE' ? code : '');
    return el('div', {},
      el('fieldset', {class: 'ho-so-kinds'}, el('legend', {}, 'Tệp sắp tải lên là'), ...kinds), of,
      uploadPlace({
        label: 'Kéo tệp vào đây, hoặc', button: 'Chọn tệp từ máy',
        hint: `Nhận ${[...new Set(Object.values(limits.endings).flat())].join(', ')}; mỗi tệp không quá ${limits.maxFileMib} MB, `
          + `tất cả không quá ${limits.maxFiles} tệp và ${limits.maxTotalMib} MB.`,
        accept: () => limits.endings[kind()], path: this.path, largest: limits.maxFileMib,
        fields: () => ({kind: kind(), indicator: evidence(subject.value), period: evidence(period.value)}),
        done: () => this.reload(),
      }));
  }

  drawList({files, whyNotChange}) {
    const versions = [...new Set(files.map(file => file.version))].sort((one, other) => (other ?? Infinity) - (one ?? Infinity));
    const groups = versions.map(version => el('div', {},
      el('h5', {}, version === null ? 'Sẽ gửi cùng lần nộp tới' : `Đã gửi cùng báo cáo lần ${version}`),
      el('ul', {class: 'ho-so-list'}, ...files.filter(file => file.version === version).map(file => this.item(file)))));
    const none = el('p', {}, whyNotChange ? 'Chưa có tệp nào gửi cùng báo cáo.' : 'Chưa có tệp nào.');
    this.list.replaceChildren(...(groups.length ? groups : [none]));
  }

  item(file) {
    const evidence = [file.indicator, file.period].filter(text => text).join(', ');
    const row = el('li', {class: 'ho-so-paper', 'data-file': file.id},
      el('div', {}, el('strong', {}, file.fileName), el('span', {class: 'ho-so-muted'}, ` ${file.typeLabel}, ${sizeText(file.size)}`)),
      el('div', {}, file.kindLabel, evidence && ` cho chỉ tiêu ${evidence}`,
        el('span', {class: 'ho-so-muted'}, ` – ${file.uploadedBy}, ${moment(file.uploadedAt)}`)),
      el('div', {class: 'ho-so-hash'}, 'Mã băm SHA-256: ', el('code', {}, file.sha256)));
    if (file.opens) {
      row.append(el('a', {class: 'btn btn-default btn-sm', download: '', href: address(`${this.path}/${encodeURIComponent(file.id)}`),
        'aria-label': `Tải về ${file.fileName}`}, 'Tải về'), ' ');
    }
    if (file.removable) row.append(this.remover(file));
    if (file.checkable) this.format(file, row);
    return row;
  }

  /** What the format of a Word file lacks, folded up. */
  async format(file, row) {
    const sum = el('summary', {}, 'Thể thức: đang kiểm tra…');
    const place = el('details', {class: 'ho-so-format'}, sum);
    row.append(place);
    try {
      const found = await ask(`${this.path}/${encodeURIComponent(file.id)}/the-thuc`);
      const errors = found.filter(one => one.error).length;
      sum.textContent = found.length ? `Thể thức: ${errors} lỗi, ${found.length - errors} điểm lưu ý` : 'Thể thức: không thấy lỗi';
      if (!found.length) place.replaceWith(el('p', {class: 'ho-so-format'}, sum.textContent));
      place.append(el('ul', {}, ...found.map(one => el('li', {class: one.error ? 'ho-so-trouble' : null},
        el('strong', {}, `${one.severity}, ${one.zone}: `), `cần ${one.needed}; trong tệp: ${one.found}. ${one.howToMend} `,
        el('span', {class: 'ho-so-muted'}, one.clause)))));
    } catch (refused) {
      sum.textContent = 'Thể thức: chưa kiểm tra được';
    }
  }

  /** Asks once more before it removes. */
  remover(file) {
    const button = el('button', {type: 'button', class: 'btn btn-link btn-sm', 'aria-label': `Gỡ ${file.fileName}`}, 'Gỡ');
    button.addEventListener('click', async () => {
      if (!button.dataset.sure) {
        button.dataset.sure = 'yes';
        button.textContent = 'Bấm lần nữa để gỡ hẳn';
        button.removeAttribute('aria-label');
        return;
      }
      button.disabled = true;
      try {
        await ask(`${this.path}/${encodeURIComponent(file.id)}`, {method: 'DELETE'});
        this.says.textContent = `Đã gỡ ${file.fileName}.`;
      } catch (refused) {
        this.says.textContent = refused.message;
      }
      await this.reload();
    });
    return button;
  }
}
