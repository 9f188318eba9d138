/* Sends the chosen file for a check and shows the findings. Words are set as text, never read as markup. */

const ADDRESS = '/camunda/api/kiem-tra-the-thuc';
const LARGEST = 10 * 1024 * 1024;
const COLUMNS = [['needed', 'Yêu cầu'], ['found', 'Hiện tại'], ['howToMend', 'Cách sửa'], ['clause', 'Căn cứ']];

const form = document.getElementById('form');
const file = document.getElementById('file');
const send = document.getElementById('send');
const result = document.getElementById('result');

function h(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes ?? {}).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';

async function check(chosen) {
  if (chosen.size > LARGEST) {
    throw new Error('Tệp lớn hơn 10 MB; hãy bỏ bớt hình ảnh rồi kiểm tra lại.');
  }
  let response;
  try {
    response = await fetch(ADDRESS, {method: 'POST', credentials: 'same-origin', body: chosen,
      headers: {'Accept': 'application/json', 'Content-Type': 'application/octet-stream', 'X-XSRF-TOKEN': token()}});
  } catch (noConnection) {
    throw new Error('Mất kết nối với máy chủ; hãy thử lại.');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(answer.message || 'Chưa kiểm tra được; hãy tải lại trang rồi làm lại.');
  }
  return answer.findings;
}

function line(finding) {
  return h('tr', {class: finding.error ? 'error' : ''},
      h('th', {scope: 'row'}, finding.zone, h('span', {class: 'weight'}, finding.weight)),
      ...COLUMNS.map(([key, label]) => h('td', {'data-label': label}, finding[key])));
}

function table(name, findings) {
  const errors = findings.filter((finding) => finding.error).length;
  return h('table', null,
      h('caption', null, `${name}: ${errors} lỗi, ${findings.length - errors} điểm lưu ý`),
      h('thead', null, h('tr', null, h('th', {scope: 'col'}, 'Vùng'),
          ...COLUMNS.map(([, label]) => h('th', {scope: 'col'}, label)))),
      h('tbody', null, ...findings.map(line)));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const chosen = file.files[0];
  send.disabled = true;
  result.replaceChildren(h('p', null, 'Đang kiểm tra…'));
  try {
    const findings = await check(chosen);
    result.replaceChildren(findings.length ? table(chosen.name, findings)
      : h('p', {class: 'right'}, `${chosen.name}: không thấy lỗi thể thức.`));
  } catch (refused) {
    result.replaceChildren(h('p', {class: 'refused'}, refused.message));
  }
  send.disabled = false;
});
