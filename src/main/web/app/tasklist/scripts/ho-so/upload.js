/* A place to drop files on or to choose them, with a line for each file that says how far it is and what was found. */

import {size} from '../../../../assets/shared/dates.js';
import {h} from '../../../../assets/shared/element.js';
import {server} from './server.js';

const DONE = 4000;
let made = 0;

/**
 * The place. One file after the other is sent, the next one when the one before has been answered.
 *
 * label: what is asked for; hint: types and limits in words; button: the words on it;
 * accept(): the endings that are taken, such as ['.pdf']; many: whether several may be chosen at once;
 * path: where they go; fields(): what goes along, by name; largest: the most MiB of one file;
 * done(answer, line): a file was taken; refused(refusal, line): it was not (its sentence is shown already).
 */
export function uploadPlace({label, hint, button, accept, many = true, path, fields = () => ({}), largest,
  done = () => {}, refused = () => {}}) {
  const id = `ho-so-upload-${++made}`;
  const chooser = h('input', {type: 'file', id: `${id}-file`, class: 'ho-so-file', tabindex: '-1', 'aria-hidden': 'true',
    multiple: many ? '' : null});
  const choose = h('button', {type: 'button', class: 'btn btn-default', 'aria-describedby': `${id}-hint`}, button);
  const lines = h('ul', {class: 'ho-so-uploads', 'aria-label': 'Các tệp đang tải lên'});
  const says = h('p', {class: 'ho-so-says', role: 'status', 'aria-live': 'polite'});
  const zone = h('div', {class: 'ho-so-drop', role: 'group', 'aria-labelledby': `${id}-label`},
    h('p', {id: `${id}-label`}, label), choose, chooser, h('p', {id: `${id}-hint`, class: 'ho-so-muted'}, hint));
  const place = h('div', {class: 'ho-so-upload'}, zone, says, lines);
  let queue = Promise.resolve();

  const take = files => [...files].slice(0, many ? files.length : 1).forEach(file => {
    const along = fields();
    const line = new Line(file);
    lines.append(line.element);
    queue = queue.then(() => line.upload({path, along, largest, accept: accept(), says, done, refused}));
  });
  choose.addEventListener('click', () => {
    chooser.setAttribute('accept', accept().join(','));
    chooser.click();
  });
  chooser.addEventListener('change', () => {
    take(chooser.files);
    chooser.value = '';
  });
  takeDropped(place, zone, take);
  return place;
}

/** A file that is dropped beside the place would replace the page; here it is nothing at all. */
function takeDropped(place, zone, take) {
  const carriesFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes('Files');
  const over = event => {
    if (!place.isConnected) {
      stopListening();
    } else if (carriesFiles(event)) {
      event.preventDefault();
      const inside = zone.contains(event.target);
      event.dataTransfer.dropEffect = inside ? 'copy' : 'none';
      zone.classList.toggle('ho-so-over', inside);
    }
  };
  const drop = event => {
    if (!place.isConnected || !carriesFiles(event)) return;
    event.preventDefault();
    zone.classList.remove('ho-so-over');
    if (zone.contains(event.target)) take(event.dataTransfer.files);
  };
  const leave = event => !event.relatedTarget && zone.classList.remove('ho-so-over');
  const stopListening = () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
    document.removeEventListener('dragleave', leave);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  document.addEventListener('dragleave', leave);
}

/** One file on its way. */
class Line {
  constructor(file) {
    this.file = file;
    this.bar = h('progress', {max: '100', value: '0', 'aria-label': `Tải lên ${file.name}`});
    this.percent = h('span', {class: 'ho-so-percent'}, 'Chờ');
    this.button = h('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Dừng');
    this.button.setAttribute('aria-label', `Dừng tải lên ${file.name}`);
    this.found = h('div', {class: 'ho-so-found'});
    this.button.addEventListener('click', () => this.stopOrClose());
    this.element = h('li', {}, h('div', {class: 'ho-so-upload-name'}, file.name, ' ',
      h('span', {class: 'ho-so-muted'}, size(file.size))),
    h('div', {class: 'ho-so-upload-bar'}, this.bar, this.percent, this.button), this.found);
  }

  stopOrClose() {
    if (this.ended) {
      this.element.remove();
    } else if (this.stop) {
      this.stop();
    } else {
      this.stopped = true;
    }
  }

  async upload({path, along, largest, accept, says, done, refused}) {
    if (this.stopped) {
      this.element.remove();
      return;
    }
    try {
      this.requireFit(largest, accept);
      const form = new FormData();
      for (const [name, value] of Object.entries(along)) form.append(name, value);
      form.append('file', this.file, this.file.name);
      says.textContent = `Đang tải lên ${this.file.name}`;
      const [answer, stop] = server.send(path, form, part => this.tell(part));
      this.stop = stop;
      const taken = await answer;
      this.end('Đã kiểm tra và nhận', 'ho-so-taken');
      says.textContent = `Đã nhận ${this.file.name}`;
      done(taken, this);
      setTimeout(() => this.element.remove(), DONE);
    } catch (refusal) {
      this.end('Không nhận', 'ho-so-refused');
      says.textContent = '';
      this.found.replaceChildren(h('p', {class: 'ho-so-trouble', role: 'alert'}, `${this.file.name}: ${refusal.message}`));
      refused(refusal, this);
    }
  }

  /** What the server would refuse anyway need not travel there. */
  requireFit(largest, accept) {
    const ending = (this.file.name.match(/\.[^.]*$/) || [''])[0].toLowerCase();
    if (largest && this.file.size > largest * 1024 * 1024) {
      throw new Error(`Tệp lớn quá ${largest} MB; hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`);
    }
    if (accept.length && !accept.includes(ending)) {
      throw new Error(`Không nhận tệp đuôi ${ending || 'này'}; hãy lưu hoặc quét thành một trong các dạng ${accept.join(', ')}.`);
    }
  }

  tell(part) {
    const percent = Math.round(part * 100);
    this.bar.value = percent;
    this.percent.textContent = percent < 100 ? `${percent}%` : 'Đang kiểm tra nội dung…';
  }

  end(words, look) {
    this.ended = true;
    this.bar.value = 100;
    this.percent.textContent = words;
    this.element.classList.add(look);
    this.button.textContent = 'Bỏ dòng này';
    this.button.setAttribute('aria-label', `Bỏ dòng ${this.file.name}`);
  }
}
