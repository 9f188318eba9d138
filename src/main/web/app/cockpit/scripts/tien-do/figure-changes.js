/* Who is missing in a snapshot, and what it says otherwise than the one before. */
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';

export function missingOf(rows) {
  return rows.length === 0 ? h('p', null, 'Mọi đơn vị đều có báo cáo được chấp nhận.')
    : table('Đơn vị chưa có báo cáo', ['Mã', 'Đơn vị', 'Cụm', 'Lý do'],
        rows.map((row) => [row.code, row.name, row.cluster, row.reason]));
}

export function differenceOf(found) {
  return h('div', null, h('p', null, found.reason),
      h('h4', null, 'Số liệu của đơn vị'), found.inputs.length === 0 ? h('p', null, 'Không đổi.')
        : table('Số liệu của đơn vị', ['Đơn vị', 'Chỉ tiêu', 'Kỳ', `Lần ${found.older}`, `Lần ${found.newer}`, 'Báo cáo'],
            found.inputs.map((row) => [`${row.unitCode} – ${row.unitName}`, row.indicator, row.period, row.old, row.now,
              `lần ${row.oldVersion} → lần ${row.newVersion}`])),
      h('h4', null, 'Số liệu tổng hợp'), found.figures.length === 0 ? h('p', null, 'Không đổi.')
        : table('Số liệu tổng hợp', ['Phạm vi', 'Chỉ tiêu', 'Kỳ', `Lần ${found.older}`, `Lần ${found.newer}`, 'Do đơn vị'],
            found.figures.map((row) => [row.scope, `${row.code} – ${row.label}`, row.period, row.old, row.now,
              row.units.join(', ')])));
}
