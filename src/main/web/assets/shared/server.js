/* Asks the server, with the session and the token of the page. */

/** The address below which this installation's web applications lie, such as /camunda. */
export const home = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** What the server refused, in its own sentence; status 0 means that it was not reached. */
export class Refused extends Error {
  constructor(status, message, answer) {
    super(message);
    this.status = status;
    this.answer = answer;
  }
}

const NOT_REACHED = 'Không kết nối được máy chủ; hãy kiểm tra mạng rồi thử lại.';
const NO_ANSWER = 'Máy chủ không trả lời được; hãy thử lại sau ít phút.';
const JSON_TYPE = 'application/json';

const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';

function jsonOf(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch (notOurs) {
    return null;
  }
}

function taken(status, text, read = jsonOf) {
  if (status < 200 || status > 299) {
    const problem = jsonOf(text);
    throw new Refused(status, problem?.message ?? NO_ANSWER, problem);
  }
  return read(text);
}

/** Answers with the JSON, or throws Refused. A body that is no file goes as JSON. */
async function ask(address, {method = 'GET', body, keepalive = false, accept = JSON_TYPE, read} = {}) {
  const headers = {Accept: accept};
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = token();
  }
  const isFile = body instanceof Blob;
  if (body !== undefined) {
    headers['Content-Type'] = isFile ? 'application/octet-stream' : JSON_TYPE;
  }
  let answer;
  try {
    answer = await fetch(address, {method, headers, keepalive, credentials: 'same-origin',
      body: isFile || body === undefined || typeof body === 'string' ? body : JSON.stringify(body)});
  } catch (noConnection) {
    throw new Refused(0, NOT_REACHED);
  }
  return taken(answer.status, await answer.text(), read);
}

/** Sends a form with files and tells how far it is, from 0 to 1; the second of the pair stops it. */
function send(address, form, onProgress) {
  const request = new XMLHttpRequest();
  const answer = new Promise((resolve, reject) => {
    request.open('POST', address);
    request.setRequestHeader('Accept', JSON_TYPE);
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.addEventListener('progress', (event) =>
      event.lengthComputable && onProgress(event.loaded / event.total));
    request.addEventListener('load', () => {
      try {
        resolve(taken(request.status, request.responseText));
      } catch (refused) {
        reject(refused);
      }
    });
    request.addEventListener('error', () => reject(new Refused(0, NOT_REACHED)));
    request.addEventListener('abort', () => reject(new Refused(0, 'Đã dừng tải lên.')));
    request.send(form);
  });
  return [answer, () => request.abort()];
}

function queryText(query) {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return given.length === 0 ? '' : '?' + new URLSearchParams(given);
}

/** What one of our pages asks: all that lies below this place of the API, such as "ho-so". */
export function serverOf(place) {
  const root = `${home}/api/${place}`;
  const address = (path, query) => [root, path.replace(/^\//, '')].filter(Boolean).join('/') + queryText(query);
  return {
    address,
    get: (path, query) => ask(address(path, query)),
    getText: (path, accept) => ask(address(path), {accept, read: (text) => text}),
    post: (path, body) => ask(address(path), {method: 'POST', body}),
    put: (path, body, keepalive) => ask(address(path), {method: 'PUT', body, keepalive}),
    remove: (path) => ask(address(path), {method: 'DELETE'}),
    send: (path, form, onProgress) => send(address(path), form, onProgress),
  };
}

/** The API of the engine, as far as it is open to who is signed in. */
export const engine = serverOf('engine/engine/default');
