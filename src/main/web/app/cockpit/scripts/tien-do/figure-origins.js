/* What is behind one consolidated figure, in a dialog: units, versions, who handed in and who checked, evidence. */
import {openDialog} from './dialogs.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {moment} from '../../../../assets/shared/dates.js';

export async function openOrigins(server, path, scope, line, period) {
  const body = h('div', null, h('p', {role: 'status'}, 'Đang tải…'));
  openDialog(`Nguồn số liệu: ${line.code} – ${line.label}, ${period.label}`, body, 'td-wide');
  try {
    const rows = await server.get(`${path}/origins`,
        {level: scope.level, key: scope.key, indicator: line.code, period: period.code});
    body.replaceChildren(h('p', null, `${scope.name}: ${rows.length} đơn vị.`),
        table('Nguồn số liệu', ['Đơn vị', 'Giá trị', 'Báo cáo', 'Người nộp', 'Người kiểm tra', 'Minh chứng'],
            rows.map((row) => origin(server, path, row))));
  } catch (refused) {
    body.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
  }
}

function origin(server, path, row) {
  return [
    [`${row.code} – ${row.name}`, row.countedUnder && h('small', null, ` (tính vào ${row.countedUnder})`)],
    [h('span', {class: 'td-amount'}, row.value), row.nowValue && [' ', h('span', {class: 'td-tag td-tag-late'},
        'đã thay đổi sau khi chốt'), ` nay là ${row.nowValue}`]],
    row.version === 0 ? row.missing : [`Lần ${row.version}${row.late ? ' (muộn)' : ''}`,
      row.correction && h('p', null, row.correction)],
    row.version > 0 && `${row.submittedBy}, ${moment(row.submittedAt)}`,
    row.version > 0 && `${row.checkedBy}, ${moment(row.checkedAt)}`,
    row.files.map((file) => h('p', null, h('a', {download: '',
      href: server.address(path.replace(/\d+$/, `evidence/${file.id}`))}, file.name),
    h('small', null, ` ${file.kind}, lần ${file.version}, SHA-256 ${file.sha256.slice(0, 12)}…`))),
  ];
}
