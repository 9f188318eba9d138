/* Keeps on the server what is being typed into the form of a task, and says so above the form. Tasklist tells of a form
   that it has drawn by the event "plan-form", and of its button for saving by "plan-form-save". */

import {ask} from './server.js';
import {el, moment} from './page.js';

const AFTER_TYPING = 2000;
const AFTER_FAILURE = 5000;
const AFTER_SENDING = 4000;
const GONE = [403, 404];

const SIGNED_OUT = 'Chưa lưu được nháp – phiên làm việc đã hết, hãy đăng nhập lại';
const OFFLINE = 'Chưa lưu được nháp – mất kết nối, sẽ thử lại';
const CLAIM_FIRST = 'Nhận việc trước khi nhập và gửi biểu mẫu này.';
const OF_ANOTHER = 'Việc này đã có người nhận; chỉ người đó nhập và gửi được.';
const FIX_FIRST = 'Chưa gửi được: còn ô bắt buộc để trống hoặc ô chưa đúng.';

let open = null;

class OpenForm {
  constructor({taskId, form, place}) {
    this.path = `tasks/${encodeURIComponent(taskId)}/draft`;
    this.taskId = taskId;
    this.form = form;
    this.place = place;
    this.ended = false;
    this.sending = false;
    this.busy = false;
    this.saved = this.typed();
    this.says = el('div', {class: 'ho-so-draft', role: 'status', 'aria-live': 'polite'});
    this.hint = el('p', {class: 'ho-so-hint', id: `ho-so-hint-${taskId}`, hidden: ''});
    place.before(this.says);
    place.after(this.hint);
    form.on('changed', () => this.changed());
    form.on('submit', () => this.sent());
    this.explain();
    this.restored();
  }

  typed() {
    return JSON.stringify(this.form._getState().data);
  }

  async restored() {
    try {
      const state = await ask(this.path);
      if (!state.savedAt || this.ended || this.says.hasChildNodes()) return;
      const discard = el('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Bỏ bản nháp');
      discard.addEventListener('click', () => this.askBeforeDiscarding());
      this.says.replaceChildren(`Đã khôi phục bản nháp lưu lúc ${moment(state.savedAt)} – `, discard);
    } catch (refused) {
      if (GONE.includes(refused.status)) this.end();
    }
  }

  changed() {
    this.sending = false;
    if (this.typed() !== this.saved) this.saveIn(AFTER_TYPING);
  }

  /** A form that is on its way needs no draft, unless it is still here later because it was refused. */
  sent() {
    this.sending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.sending = false;
      if (this.place.isConnected) this.save();
    }, AFTER_SENDING);
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    if (!this.ended) this.timer = setTimeout(() => this.save(), milliseconds);
  }

  async save(keepalive = false) {
    clearTimeout(this.timer);
    const body = this.typed();
    if (this.ended || this.sending || body === this.saved || !isMine()) return;
    if (this.busy) {
      this.saveIn(AFTER_TYPING);
      return;
    }
    this.busy = true;
    try {
      this.saving = ask(this.path, {method: 'PUT', body, keepalive});
      const state = await this.saving;
      this.saved = body;
      this.tell(`Đã lưu nháp lúc ${moment(state.savedAt)}`, false);
    } catch (refused) {
      this.failed(refused);
    }
    this.busy = false;
  }

  failed({status, message}) {
    if (GONE.includes(status)) {
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
    const sure = el('button', {type: 'button', class: 'btn btn-link btn-sm ho-so-sure'}, 'Bỏ hẳn');
    const keep = el('button', {type: 'button', class: 'btn btn-link btn-sm'}, 'Giữ lại');
    sure.addEventListener('click', () => this.discard());
    keep.addEventListener('click', () => this.tell('Đã giữ bản nháp', false));
    this.says.replaceChildren('Những gì đã nhập sẽ mất. ', sure, ' hoặc ', keep);
    sure.focus();
  }

  async discard() {
    this.end();
    try {
      await Promise.allSettled([this.saving]);
      await ask(this.path, {method: 'DELETE'});
      window.location.reload();
    } catch (refused) {
      this.ended = false;
      this.tell(`Chưa bỏ được bản nháp – ${refused.message}`, true);
    }
  }

  /** Says why the button cannot be pressed, next to it and to a screen reader. */
  explain() {
    const button = this.place.closest('[cam-tasklist-form]')?.querySelector('button[ng-click="complete()"]');
    const mistaken = isMine() && button && button.disabled && !this.sending;
    const why = isFree() ? CLAIM_FIRST : !isMine() ? OF_ANOTHER : mistaken ? FIX_FIRST : '';
    if (this.hint.textContent !== why) this.hint.textContent = why;
    this.hint.hidden = !why;
    if (button && button.getAttribute('aria-describedby') !== this.hint.id) {
      button.setAttribute('aria-describedby', this.hint.id);
    }
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
  }
}

const isMine = () => document.querySelector('button.unclaim') !== null;
const isFree = () => document.querySelector('button.claim') !== null;

window.addEventListener('plan-form', event => {
  if (open) {
    open.save(true);
    open.end();
  }
  open = new OpenForm(event.detail);
});
window.addEventListener('plan-form-save', () => {
  if (!open) return;
  open.sending = false;
  open.save();
});
for (const leaving of ['hashchange', 'pagehide', 'online']) {
  window.addEventListener(leaving, () => open && open.save(leaving !== 'online'));
}
document.addEventListener('visibilitychange', () => document.hidden && open && open.save(true));

let planned = false;
new MutationObserver(() => {
  if (!open || planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    if (open && open.place.isConnected) open.explain();
  });
}).observe(document.documentElement, {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'class']});
