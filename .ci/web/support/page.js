/* A page without a browser, and a server that answers from a table. To be imported before any script of the pages. */
import {JSDOM} from 'jsdom';

const {window} = new JSDOM('<!DOCTYPE html><body></body>', {url: 'http://localhost/camunda/app/tasklist/default/',
  pretendToBeVisual: true});
for (const name of ['window', 'document', 'MutationObserver', 'requestAnimationFrame', 'FormData', 'Node',
  'HTMLInputElement', 'HTMLTextAreaElement', 'CustomEvent', 'Event']) {
  Object.defineProperty(global, name, {value: name === 'window' ? window : window[name], configurable: true, writable: true});
}

export const asked = [];
let answers = {};

/** What the server knows from now on: what it answers, by the end of the address. */
export function serverKnows(table) {
  answers = table;
  asked.length = 0;
  document.body.replaceChildren();
}

global.fetch = async (address, options) => {
  const path = address.replace(/^.*\/api\//, '');
  asked.push({path, ...options});
  const answer = answers[path.replace(/\?.*/, '')];
  if (answer instanceof Error) {
    throw answer;
  }
  return answer instanceof Response ? answer.clone()
    : new Response(JSON.stringify(answer ?? {message: 'Không có.'}), {status: answer === undefined ? 404 : 200});
};

/** Until the page has been drawn and what was asked is answered. */
export const drawn = () => new Promise((resolve) => setTimeout(resolve, 40));

export const WORDS = {
  watching: ['supervisor', 'propaganda'],
  words: {
    reportCheck: {WAITING: 'Chờ kiểm tra', ACCEPTED: 'Đã chấp nhận'},
    extension: {WAITING: 'Chờ trả lời'},
    mail: {SENT: 'Đã gửi', PAPER: 'Gửi bản giấy'},
    call: {PROMISED: 'Đơn vị hứa nộp'},
    unitState: {WORKING: 'Đang làm báo cáo', WAITING: 'Chờ kiểm tra', ACCEPTED: 'Đã chấp nhận'},
    phase: {RUNNING: 'Đang làm'},
  },
};
