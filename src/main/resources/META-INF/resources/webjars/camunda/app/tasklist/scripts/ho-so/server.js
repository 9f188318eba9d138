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
