/* Offers to turn what was typed in TCVN3 or VNI into Unicode: beside its field, with what it says now and what it will
   say, and for all such fields of a form at once. What is not turned is refused by the server as ever. */

import {server} from './server.js';
import {boxOf, textFields} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';

const AFTER_TYPING = 700;
/** What the signs of old encodings are taken for, and letters that only today's Vietnamese has. */
const MAYBE_OLD = /[\u00A1-\u00FF]/;
const OF_TODAY = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9\u0300-\u0323]/;
/** The form library takes in what is typed into one field after a pause, and forgets what came into another meanwhile. */
const TAKEN_IN = 600;
const SHOWN = 160;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const short = text => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

class OldTexts {
  constructor({form, place}) {
    this.place = place;
    this.found = new Map();
    this.bar = h('div', {class: 'ho-so-old-bar', role: 'status', 'aria-live': 'polite'});
    place.before(this.bar);
    form.on('changed', () => this.lookIn(AFTER_TYPING));
    this.lookIn(0);
  }

  lookIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), milliseconds);
  }

  suspects() {
    return textFields(this.place).filter(field => !field.readOnly && !field.disabled
      && MAYBE_OLD.test(field.value) && !OF_TODAY.test(field.value));
  }

  async look() {
    if (this.turning) return;
    const fields = this.suspects();
    const texts = fields.map(field => field.value);
    let offers = [];
    try {
      if (fields.length) offers = await server.post('unicode', texts);
    } catch (noOffer) {
      return; // the server says it again when the form is sent
    }
    const offered = new Map(offers.map(offer => [fields[offer.text], {...offer, before: texts[offer.text]}]));
    for (const [field, box] of this.found) {
      if (!offered.has(field) || !field.isConnected) this.drop(field, box);
    }
    for (const [field, offer] of offered) {
      if (field.value === offer.before) this.show(field, offer);
    }
    this.showBar();
  }

  show(field, offer) {
    const before = this.found.get(field);
    if (before && before.isConnected && before.dataset.before === offer.before) return;
    if (before) before.remove();
    const turn = h('button', {type: 'button', class: 'btn btn-default btn-sm'}, 'Chuyển sang Unicode');
    turn.addEventListener('click', async () => {
      await this.turnThese([field]);
      field.focus();
    });
    const box = h('div', {class: 'ho-so-old', role: 'group', 'aria-label': 'Chuyển bảng mã'},
      h('p', {}, `Nội dung gõ bằng bảng mã cũ ${offer.encoding}.`),
      h('dl', {}, h('dt', {}, 'Đang là'), h('dd', {class: 'ho-so-old-before'}, short(offer.before)),
        h('dt', {}, 'Sẽ thành'), h('dd', {class: 'ho-so-old-after'}, short(offer.unicode))), turn);
    box.dataset.before = offer.before;
    box.offer = offer;
    this.found.set(field, box);
    boxOf(field).append(box);
  }

  drop(field, box) {
    box.remove();
    this.found.delete(field);
  }

  /** As if it had been typed: the form learns of it as of any other typing. */
  turn(field, offer) {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, offer.unicode);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    this.drop(field, this.found.get(field));
  }

  /** One after another; nothing else touches the form until it has taken each of them in. */
  async turnThese(fields) {
    this.turning = true;
    for (const field of fields) {
      this.turn(field, this.found.get(field).offer);
      await pause(TAKEN_IN);
    }
    this.turning = false;
    await this.look();
  }

  async turnAll() {
    this.bar.replaceChildren('Đang chuyển sang Unicode…');
    await this.turnThese([...this.found.keys()]);
    if (!this.found.size) {
      this.bar.hidden = false;
      this.bar.replaceChildren('Đã chuyển tất cả sang Unicode; hãy đọc lại trước khi gửi.');
    }
  }

  showBar() {
    if (this.turning) return;
    const many = this.found.size > 1;
    this.bar.hidden = !many;
    if (!many) {
      this.bar.replaceChildren();
      return;
    }
    const all = h('button', {type: 'button', class: 'btn btn-default btn-sm'}, 'Chuyển tất cả sang Unicode');
    all.addEventListener('click', () => this.turnAll());
    this.bar.replaceChildren(`${this.found.size} ô gõ bằng bảng mã cũ. `, all);
  }
}

window.addEventListener('plan-form', event => new OldTexts(event.detail));
