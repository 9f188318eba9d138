/* Everything about one unit, in a dialog: where its report is, what happened, and what may be done. */
import {actionsOn} from './actions.js';
import {auditList} from './audit.js';
import {openDialog} from './dialogs.js';
import {h} from '../../../../assets/shared/element.js';
import {table} from './dom.js';
import {day, moment} from '../../../../assets/shared/dates.js';
import {word} from '../../../../assets/shared/words.js';
import {nextWords} from './format.js';
import {waitingTable} from './waiting.js';

export async function openUnit(server, plan, code, me, onChange) {
  const body = h('div', {class: 'td-unit'}, h('p', null, 'Đang tải…'));
  const dialog = openDialog(`Đơn vị ${code}`, body, 'td-wide');
  const load = async (notice) => {
    try {
      const view = await server.get(`/plans/${plan}/units/${code}`);
      dialog.querySelector('h2').textContent = `${view.row.unit.name} (${code})`;
      body.replaceChildren(...content(server, plan, view, me, notice, async (words) => {
        await load(words);
        onChange();
      }));
    } catch (refused) {
      body.replaceChildren(h('p', {class: 'td-problem', role: 'alert'}, refused.message));
    }
  };
  await load('');
}

export function stateWords(row) {
  const unit = row.unit;
  return [row.stateLabel, unit.overdue && h('strong', {class: 'td-late-words'}, ` Quá hạn ${row.daysLate} ngày`),
    unit.late && h('strong', {class: 'td-late-words'}, row.daysLate > 0 ? ` Nộp muộn ${row.daysLate} ngày` : ' Nộp muộn')];
}

function content(server, plan, view, me, notice, changed) {
  const unit = view.row.unit;
  const person = (id) => id ? view.people[id] ?? id : '';
  return [
    h('p', {class: 'td-notice', role: 'status'}, notice),
    h('p', null, stateWords(view.row), `. Hạn nộp: hết ngày ${day(unit.lastDay)}.`, view.row.next
      && ` Mốc đôn đốc kế tiếp: ${view.row.next.code} – ${view.row.next.action}, ${nextWords(view.row.next)}.`),
    me.mayAct && h('div', {class: 'td-buttons', role: 'group', 'aria-label': 'Việc có thể làm'},
        actionsOn(server, plan, view.row).map((action) => h('button', {type: 'button',
          class: action.danger ? 'td-danger' : '', onclick: async () => {
            if (await action.run()) {
              await changed(action.done);
            }
          }}, action.label))),
    h('h3', null, 'Đang chờ gì'), waitingTable(view.waiting),
    h('h3', null, 'Các lần gửi báo cáo'), view.versions.length === 0 ? h('p', null, 'Chưa gửi lần nào.')
      : table('Các lần gửi báo cáo', ['Lần', 'Gửi lúc', 'Người gửi', 'Kết quả', 'Người kiểm tra', 'Lúc', 'Lý do trả lại'],
          view.versions.map((version) => [version.number,
            [moment(version.submittedAt), version.late && h('strong', {class: 'td-late-words'}, ' muộn')],
            person(version.submittedBy), word('reportCheck', version.outcome), person(version.checkedBy), moment(version.checkedAt),
            version.reason ? [version.reason, version.newLastDay && ` (nộp lại trước hết ngày ${day(version.newLastDay)})`]
              : ''])),
    view.extensions.length > 0 && [h('h3', null, 'Gia hạn'), table('Gia hạn',
        ['Đề nghị lúc', 'Người đề nghị', 'Xin đến ngày', 'Lý do', 'Trả lời', 'Được đến ngày', 'Người trả lời'],
        view.extensions.map((one) => [moment(one.requestedAt), person(one.requestedBy), day(one.proposedDay), one.reason,
          word('extension', one.decision), day(one.grantedDay), person(one.decidedBy)]))],
    view.calls.length > 0 && [h('h3', null, 'Cuộc gọi'), table('Cuộc gọi',
        ['Lúc', 'Người gọi', 'Kết quả', 'Người nghe', 'Hứa nộp', 'Ghi chú'],
        view.calls.map(({call, loggedAt, loggedBy}) => [moment(loggedAt), person(loggedBy), word('call', call.outcome),
          call.spokenTo, day(call.promisedDay), call.note]))],
    view.mails.length > 0 && [h('h3', null, 'Thư đã gửi về báo cáo này'), table('Thư',
        ['Lúc', 'Người nhận', 'Nội dung', 'Tình trạng'], view.mails.map((mail) => [moment(mail.sentAt ?? mail.createdAt),
          person(mail.recipientId), mail.subject, word('mail', mail.status)]))],
    h('h3', null, 'Nhật ký'), auditList(server, plan, unit.code),
  ].flat(Infinity).filter(Boolean);
}
