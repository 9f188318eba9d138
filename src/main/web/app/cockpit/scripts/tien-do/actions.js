/* What a supervisor may do about one unit. */
import {ask} from './dialogs.js';
import {wordsOf} from '../../../../assets/shared/words.js';
import {nextWords} from './format.js';

const REASON = {name: 'reason', label: 'Lý do', type: 'textarea', required: true};

export function actionsOn(server, plan, row) {
  const unit = row.unit;
  const path = `/plans/${plan}/units/${unit.code}`;
  const send = (action) => (values) => server.post(`${path}/${action}`, values);
  const open = !unit.closedAt;
  const owes = open && unit.state !== 'WAITING';
  return [
    owes && {label: 'Đôn đốc ngay', run: () => ask({title: `Đôn đốc ngay: ${unit.name}`, fields: [REASON],
      explanation: 'Gửi thêm một thư nhắc cho cán bộ đầu mối; các mốc đôn đốc vẫn giữ nguyên.',
      confirm: 'Gửi thư đôn đốc', send: send('remind')}), done: `Đã gửi thư đôn đốc ${unit.name}.`},
    owes && row.next && {label: 'Chuyển mốc cao hơn', run: () => ask({title: `Chuyển mốc đôn đốc cao hơn: ${unit.name}`,
      fields: [REASON], explanation: `Thực hiện ngay mốc ${row.next.code} – ${row.next.action} (${nextWords(row.next)}).`,
      confirm: `Chuyển sang mốc ${row.next.code}`, send: values => send('escalate')({...values, step: row.next.code})}),
    done: `Đã chuyển ${unit.name} sang mốc ${row.next.code}.`},
    open && {label: 'Ghi cuộc gọi', run: () => ask({title: `Ghi cuộc gọi: ${unit.name}`,
      explanation: 'Ghi kết quả cuộc gọi đã thực hiện.',
      fields: [{name: 'outcome', label: 'Kết quả', type: 'select', options: wordsOf('call'), required: true},
        {name: 'spokenTo', label: 'Người nghe máy'}, {name: 'promisedDay', label: 'Ngày đơn vị hứa nộp', type: 'date'},
        {name: 'note', label: 'Ghi chú', type: 'textarea'}],
      confirm: 'Ghi cuộc gọi', send: send('call')}), done: `Đã ghi cuộc gọi đến ${unit.name}.`},
    owes && {label: 'Gia hạn', run: () => ask({title: `Gia hạn: ${unit.name}`,
      explanation: 'Đơn vị có thời gian đến hết ngày được chọn; các mốc đôn đốc tính lại theo ngày đó.',
      fields: [{name: 'lastDay', label: 'Đến hết ngày', type: 'date', required: true}, REASON],
      confirm: 'Gia hạn', send: send('extend')}), done: `Đã gia hạn cho ${unit.name}.`},
    owes && {label: 'Gửi biểu qua thư', run: () => ask({title: `Gửi biểu số liệu qua thư: ${unit.name}`, fields: [REASON],
      explanation: 'Gửi biểu số liệu (.xlsx) của đơn vị đến thư điện tử của cán bộ đầu mối, để đơn vị điền và gửi lại qua thư.',
      confirm: 'Gửi biểu', send: send('send-sheet')}), done: `Đã gửi biểu số liệu cho ${unit.name}.`},
    owes && {label: 'Nhập thay đơn vị', run: () => ask({title: `Nhập thay đơn vị: ${unit.name}`, fields: [REASON],
      explanation: 'Việc đang mở của đơn vị (xác nhận hoặc nộp báo cáo) chuyển vào “Việc của tôi” của đồng chí trong Danh sách '
        + 'công việc; ở đó nộp biểu và nhập báo cáo đơn vị đã gửi. Người nhập thay không được tự kiểm tra báo cáo này.',
      confirm: 'Nhận nhập thay', send: send('type-for')}), done: `Việc của ${unit.name} đã chuyển vào “Việc của tôi”.`},
    owes && {label: 'Tổng hợp không có báo cáo', danger: true, run: () => ask({
      title: `Tổng hợp không có báo cáo: ${unit.name}`, fields: [REASON],
      explanation: 'Việc báo cáo của đơn vị kết thúc ngay và được ghi là không nộp. Không làm lại được.',
      confirm: 'Kết thúc, ghi là không nộp', send: send('accept-without')}),
    done: `${unit.name} được ghi là không nộp.`},
  ].filter(Boolean);
}
