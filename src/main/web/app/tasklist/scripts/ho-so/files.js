/* The attachments of a unit's report: what waits for the submission, what went in with each one, and adding to it. */

import {wordsOf} from '../../../../assets/shared/words.js';
import {server} from './server.js';
import {h} from '../../../../assets/shared/element.js';
import {momentInWords, size} from '../../../../assets/shared/dates.js';
import {ReportPart, waitingPlace} from './report-part.js';
import {uploadPlace} from './upload.js';

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
    this.list = h('div', {});
    this.says = h('p', {class: 'ho-so-says', role: 'status', 'aria-live': 'polite'});
  }

  draw(files) {
    this.drawList(files);
    this.replace(files.whyNotChange ? this.whyNot(files.whyNotChange) : this.adding(files), this.says, this.list);
  }

  async reload() {
    try {
      this.drawList(await server.get(this.path));
    } catch (refused) {
      this.says.textContent = refused.message;
    }
  }

  adding({limits, figures, periods}) {
    const name = `ho-so-kind-${this.path}`;
    const kinds = Object.entries(wordsOf('attachment')).map(([value, label], index) =>
      h('label', {class: 'ho-so-choice'}, h('input', {type: 'radio', name, value, checked: index === 0 ? '' : null}), ` ${label}`));
    const subject = h('select', {class: 'form-control'}, h('option', {value: ''}, 'Cả báo cáo'),
      ...figures.map(one => h('option', {value: one.code}, `${one.code} – ${one.label}`)));
    const period = h('select', {class: 'form-control', disabled: ''}, h('option', {value: ''}, 'Tất cả các kỳ'),
      ...periods.map(one => h('option', {value: one.code}, one.label)));
    subject.addEventListener('change', () => {
      period.disabled = !subject.value;
      if (!subject.value) period.value = '';
    });
    const of = h('div', {class: 'ho-so-fields', hidden: ''}, h('label', {}, 'Minh chứng cho', subject),
      h('label', {}, 'Kỳ số liệu', period));
    const kind = () => kinds.map(label => label.firstElementChild).find(input => input.checked).value;
    kinds.forEach(label => label.addEventListener('change', () => { of.hidden = kind() !== 'EVIDENCE'; }));
    const evidence = code => (kind() === 'EVIDENCE' ? code : '');
    return h('div', {},
      h('fieldset', {class: 'ho-so-kinds'}, h('legend', {}, 'Tệp sắp tải lên là'), ...kinds), of,
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
    const groups = versions.map(version => h('div', {},
      h('h5', {}, version === null ? 'Sẽ gửi cùng lần nộp tới' : `Đã gửi cùng báo cáo lần ${version}`),
      h('ul', {class: 'ho-so-list'}, ...files.filter(file => file.version === version).map(file => this.item(file)))));
    const none = h('p', {}, whyNotChange ? 'Chưa có tệp nào gửi cùng báo cáo.' : 'Chưa có tệp nào.');
    this.list.replaceChildren(...(groups.length ? groups : [none]));
  }

  item(file) {
    const evidence = [file.indicator, file.period].filter(text => text).join(', ');
    const row = h('li', {class: 'ho-so-paper', 'data-file': file.id},
      h('div', {}, h('strong', {}, file.fileName), h('span', {class: 'ho-so-muted'}, ` ${file.typeLabel}, ${size(file.size)}`)),
      h('div', {}, file.kindLabel, evidence && ` cho chỉ tiêu ${evidence}`,
        h('span', {class: 'ho-so-muted'}, ` – ${file.uploadedBy}, ${momentInWords(file.uploadedAt)}`)),
      h('div', {class: 'ho-so-hash'}, 'Mã băm SHA-256: ', h('code', {}, file.sha256)));
    if (file.opens) {
      row.append(h('a', {class: 'btn btn-default btn-sm', download: '', href: server.address(`${this.path}/${encodeURIComponent(file.id)}`),
        'aria-label': `Tải về ${file.fileName}`}, 'Tải về'), ' ');
    }
    if (file.removable) row.append(this.remover(file));
    if (file.checkable) this.format(file, row);
    return row;
  }

  /** What the format of a Word file lacks, folded up. */
  async format(file, row) {
    const sum = h('summary', {}, 'Thể thức: đang kiểm tra…');
    const place = h('details', {class: 'ho-so-format'}, sum);
    row.append(place);
    try {
      const found = await server.get(`${this.path}/${encodeURIComponent(file.id)}/the-thuc`);
      const errors = found.filter(one => one.error).length;
      sum.textContent = found.length ? `Thể thức: ${errors} lỗi, ${found.length - errors} điểm lưu ý` : 'Thể thức: không thấy lỗi';
      if (!found.length) place.replaceWith(h('p', {class: 'ho-so-format'}, sum.textContent));
      place.append(h('ul', {}, ...found.map(one => h('li', {class: one.error ? 'ho-so-trouble' : null},
        h('strong', {}, `${one.severity}, ${one.zone}: `), `cần ${one.needed}; trong tệp: ${one.found}. ${one.howToMend} `,
        h('span', {class: 'ho-so-muted'}, one.clause)))));
    } catch (refused) {
      sum.textContent = 'Thể thức: chưa kiểm tra được';
    }
  }

  /** Asks once more before it removes. */
  remover(file) {
    const button = h('button', {type: 'button', class: 'btn btn-link btn-sm', 'aria-label': `Gỡ ${file.fileName}`}, 'Gỡ');
    button.addEventListener('click', async () => {
      if (!button.dataset.sure) {
        button.dataset.sure = 'yes';
        button.textContent = 'Bấm lần nữa để gỡ hẳn';
        button.removeAttribute('aria-label');
        return;
      }
      button.disabled = true;
      try {
        await server.remove(`${this.path}/${encodeURIComponent(file.id)}`);
        this.says.textContent = `Đã gỡ ${file.fileName}.`;
      } catch (refused) {
        this.says.textContent = refused.message;
      }
      await this.reload();
    });
    return button;
  }
}
