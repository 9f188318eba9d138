/* Asks the server, with the session and the token of the page. */

const PATH = '/api/tien-do';

/** What the server refused, in its own sentence. */
export class Refused extends Error {}

/** The address below which this installation's web applications lie, such as /camunda. */
export function home() {
  const base = document.querySelector('base')?.getAttribute('app-root');
  return base ?? window.location.pathname.replace(/\/app\/.*$/, '');
}

function token(api) {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? api?.CSRFToken ?? '';
}

async function answer(response) {
  if (response.ok) {
    return response.status === 204 ? null : response.json();
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refused(problem.message ?? 'Máy chủ không trả lời được; hãy thử lại sau ít phút.');
}

async function call(address, options) {
  try {
    return await answer(await fetch(address, {credentials: 'same-origin', ...options}));
  } catch (problem) {
    throw problem instanceof Refused ? problem
      : new Refused('Không kết nối được máy chủ; hãy kiểm tra mạng rồi thử lại.');
  }
}

export function connect(api) {
  const root = home() + PATH;
  return {
    get: (path, query) => call(root + path + text(query)),
    post: (path, body) => call(root + path, {method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token(api)}, body: JSON.stringify(body)}),
    postFile: (path, file) => call(root + path, {method: 'POST',
      headers: {'Content-Type': 'application/octet-stream', 'X-XSRF-TOKEN': token(api)}, body: file}),
    address: (path, query) => root + path + text(query),
    engine: (path) => call(`${home()}/api/engine/engine/default${path}`, {headers: {Accept: 'application/json'}}),
  };
}

function text(query) {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return given.length === 0 ? '' : '?' + new URLSearchParams(given);
}

const READING = ['supervisor', 'propaganda', 'standing-committee', 'office', 'camunda-admin'];

/** Whether who is signed in may open the page; the server decides again for every answer. */
export async function mayWatch() {
  try {
    const headers = {Accept: 'application/json'};
    const {userId} = await call(`${home()}/api/admin/auth/user/default`, {headers});
    const {groups} = await call(`${home()}/api/engine/engine/default/identity/groups?`
        + new URLSearchParams({userId}), {headers});
    return groups.some((group) => READING.includes(group.id));
  } catch (notSignedIn) {
    return false;
  }
}
