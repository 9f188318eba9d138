/* Keeps on the server what is being typed into a form, and says so above it. Tasklist tells of a form that it has drawn
   by the event "plan-form", of its button for saving by "plan-form-save", of a form that was taken by "plan-form-sent". */

import {server} from './server.js';
import {isFree, isMine, startButton, taskButton} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';
import {onPageChange} from '../../../../assets/shared/observer.js';
import {momentInWords} from '../../../../assets/shared/dates.js';

const AFTER_TYPING = 2000;
const AFTER_FAILURE = 5000;
const AFTER_SENDING = 4000;
const GONE = [403, 404];

const SIGNED_OUT = 'Chưa lưu được nháp – phiên làm việc đã hết, hãy đăng nhập lại';
const OFFLINE = 'Chưa lưu được nháp – mất kết nối, sẽ thử lại';
const CLAIM_FIRST = 'Nhận việc trước khi nhập và gửi biểu mẫu này.';
const OF_ANOTHER = 'Việc này đã có người nhận; chỉ người đó nhập và gửi được.';
const FIX_FIRST = 'Chưa gửi được: còn ô bắt buộc để trống hoặc ô chưa đúng.';

/** One form of a task, and above it one that starts a process. */
const open = new Map();

/** The form of a task, which only who has taken the task fills in, and which ends with it. */
const ofTask = taskId => ({
  id: taskId,
  path: `tasks/${encodeURIComponent(taskId)}/draft`,
  button: taskButton,
  isMine,
  notMine: () => isFree() ? CLAIM_FIRST : OF_ANOTHER,
  lasts: false,
});

/** The form that starts a process: whoever is offered it fills it in, after it was sent and after others, too. */
const ofStart = processKey => ({
  id: processKey,
  path: `processes/${encodeURIComponent(processKey)}/draft`,
  button: startButton,
  isMine: () => true,
  notMine: () => '',
  lasts: true,
});

class OpenForm {
  constructor({taskId, processKey, form, place}) {
    this.subject = taskId ? ofTask(taskId) : ofStart(processKey);
    this.path = this.subject.path;
    this.form = form;
    this.place = place;
    this.ended = false;
    this.left = false;
    this.sending = false;
    this.busy = false;
    this.saved = this.typed();
    this.says = h('div', {class: 'ho-so-draft', role: 'status', 'aria-live': 'polite'});
    this.hint = h('p', {class: 'ho-so-hint', id: `ho-so-hint-${this.subject.id}`, hidden: ''});
    place.before(this.says);
    place.after(this.hint);
    form.on('changed', () => this.changed());
    form.on('submit', () => this.submitted());
    this.explain();
    this.restored();
  }

  typed() {
    return JSON.stringify(this.form._getState().data);
  }

  async restored() {
    try {
      const state = await server.get(this.path);
      if (!state.savedAt || this.ended || this.says.hasChildNodes()) return;
      const discard = h('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Bỏ bản nháp');
      discard.addEventListener('click', () => this.askBeforeDiscarding());
      this.says.replaceChildren(`Đã khôi phục bản nháp lưu lúc ${momentInWords(state.savedAt)} – `, discard);
    } catch (refused) {
      if (GONE.includes(refused.status)) this.end();
    }
  }

  changed() {
    this.sending = false;
    if (this.typed() !== this.saved) this.saveIn(AFTER_TYPING);
  }

  /** A form that is on its way needs no draft, unless it is still here later because it was refused. */
  submitted() {
    this.sending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.sending = false;
      if (this.place.isConnected) this.save();
    }, AFTER_SENDING);
  }

  /** The server forgot the draft when it took the form; one that was under way then may have come after it. */
  async taken() {
    this.end();
    await Promise.allSettled([this.saving]);
    if (this.subject.lasts) server.remove(this.path).catch(() => {});
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    if (!this.ended) this.timer = setTimeout(() => this.save(), milliseconds);
  }

  async save(keepalive = false) {
    clearTimeout(this.timer);
    const body = this.typed();
    if (this.ended || this.sending || body === this.saved || !this.subject.isMine()) return;
    if (this.busy) {
      this.saveIn(AFTER_TYPING);
      return;
    }
    this.busy = true;
    try {
      this.saving = server.put(this.path, body, keepalive);
      const state = await this.saving;
      this.saved = body;
      this.tell(state.savedAt ? `Đã lưu nháp lúc ${momentInWords(state.savedAt)}` : '', false);
    } catch (refused) {
      this.failed(refused);
    }
    this.busy = false;
  }

  failed({status, message}) {
    if (GONE.includes(status) || (status === 401 && this.left)) {
      this.end();
    } else if (status === 400) {
      this.tell(message, true);
    } else {
      this.tell(status === 401 ? SIGNED_OUT : OFFLINE, true);
      this.saveIn(AFTER_FAILURE);
    }
  }

  tell(words, isTrouble) {
    this.says.classList.toggle('ho-so-trouble', isTrouble);
    if (this.says.textContent !== words) this.says.replaceChildren(words);
  }

  askBeforeDiscarding() {
    const sure = h('button', {type: 'button', class: 'btn btn-link btn-sm ho-so-sure'}, 'Bỏ hẳn');
    const keep = h('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Giữ lại');
    sure.addEventListener('click', () => this.discard());
    keep.addEventListener('click', () => this.tell('Đã giữ bản nháp', false));
    this.says.replaceChildren('Những gì đã nhập sẽ mất. ', sure, ' hoặc ', keep);
    sure.focus();
  }

  async discard() {
    this.end();
    try {
      await Promise.allSettled([this.saving]);
      await server.remove(this.path);
      window.location.reload();
    } catch (refused) {
      this.ended = false;
      this.tell(`Chưa bỏ được bản nháp – ${refused.message}`, true);
    }
  }

  /** Says why the button cannot be pressed, next to it and to a screen reader. */
  explain() {
    const {button: buttonOf, isMine: mayType, notMine} = this.subject;
    const button = buttonOf(this.place);
    const mistaken = button && button.disabled && !this.sending;
    const why = !mayType() ? notMine() : mistaken ? FIX_FIRST : '';
    if (this.hint.textContent !== why) this.hint.textContent = why;
    this.hint.hidden = !why;
    if (button && button.getAttribute('aria-describedby') !== this.hint.id) {
      button.setAttribute('aria-describedby', this.hint.id);
    }
  }

  /** Drawn no more: the rest is saved now, and not when somebody else has signed in who may start the same process. */
  leave() {
    if (this.left || !this.subject.lasts) return;
    this.left = true;
    this.save(true);
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
  }
}

const each = action => open.forEach(action);
const told = event => [...open.values()].find(one => one.form === event.detail.form);

window.addEventListener('plan-form', event => {
  const kind = event.detail.taskId ? 'task' : 'start';
  const before = open.get(kind);
  if (before) {
    before.save(true);
    before.end();
  }
  open.set(kind, new OpenForm(event.detail));
});
window.addEventListener('plan-form-save', event => {
  const form = told(event);
  if (!form) return;
  form.sending = false;
  form.save();
});
window.addEventListener('plan-form-sent', event => told(event)?.taken());
for (const leaving of ['hashchange', 'pagehide', 'online']) {
  window.addEventListener(leaving, () => each(form => form.save(leaving !== 'online')));
}
document.addEventListener('visibilitychange', () => document.hidden && each(form => form.save(true)));

onPageChange(() => each(form => form.place.isConnected ? form.explain() : form.leave()));
