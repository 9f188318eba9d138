/* The requests of this product's own pages in Tasklist, with the session and the token of the page. */

const BASE = new URL('../../../../api/ho-so/', import.meta.url);

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const token = () => (document.cookie.match(/XSRF-TOKEN=([^;]+)/) || [])[1] || '';

/** Answers with the JSON, or throws Refused with the one sentence of the server; status 0 means no connection. */
export async function ask(path, {method = 'GET', body, keepalive = false} = {}) {
  const headers = {Accept: 'application/json'};
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = token();
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch(new URL(path, BASE), {method, headers, body, keepalive, credentials: 'same-origin'});
  } catch (noConnection) {
    throw new Refused(0, 'Mất kết nối với máy chủ.');
  }
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Refused(answer.status, (json && json.message) || 'Máy chủ chưa trả lời được.');
  return json;
}

export const address = path => new URL(path, BASE).href;

/**
 * Sends a form with files and tells how far it is, from 0 to 1; answers as "ask" does. The second of the pair stops it.
 */
export function send(path, form, onProgress) {
  const request = new XMLHttpRequest();
  const answer = new Promise((resolve, reject) => {
    request.open('POST', new URL(path, BASE));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.addEventListener('progress', event => event.lengthComputable && onProgress(event.loaded / event.total));
    request.addEventListener('load', () => {
      const json = jsonOf(request.responseText);
      if (request.status < 300) resolve(json);
      else reject(Object.assign(new Refused(request.status, (json && json.message) || 'Máy chủ chưa nhận được tệp; hãy thử lại sau.'), {answer: json}));
    });
    request.addEventListener('error', () => reject(new Refused(0, 'Mất kết nối khi đang tải lên; hãy thử lại.')));
    request.addEventListener('abort', () => reject(new Refused(0, 'Đã dừng tải lên.')));
    request.send(form);
  });
  return [answer, () => request.abort()];
}

function jsonOf(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch (notOurs) {
    return null;
  }
}
