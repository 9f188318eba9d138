/* Sends the chosen file for a check and shows the findings. Words are set as text, never read as markup. */

import {h} from './shared/element.js';
import {serverOf} from './shared/server.js';

const server = serverOf('kiem-tra-the-thuc');
const LARGEST = 10 * 1024 * 1024;
const COLUMNS = [['needed', 'Yêu cầu'], ['found', 'Hiện tại'], ['howToMend', 'Cách sửa'], ['clause', 'Căn cứ']];

const form = document.getElementById('form');
const file = document.getElementById('file');
const send = document.getElementById('send');
const result = document.getElementById('result');

async function check(chosen) {
  if (chosen.size > LARGEST) {
    throw new Error('Tệp lớn hơn 10 MB; hãy bỏ bớt hình ảnh rồi kiểm tra lại.');
  }
  const {findings} = await server.post('', chosen);
  return findings;
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
