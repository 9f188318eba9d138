/* How days, moments and states are written; always in the time of Việt Nam, wherever the browser is. */

const ZONE = 'Asia/Ho_Chi_Minh';
const MOMENT = new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric',
  hour: '2-digit', minute: '2-digit', hour12: false});

/** 2021-03-07 as 07/03/2021. */
export function day(iso) {
  return iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';
}

/** An instant as 07/03/2021 16:30. */
export function moment(iso) {
  return iso ? MOMENT.format(new Date(iso)).replace(',', '') : '';
}

/** The day of an instant, as 2021-03-07. */
export function dayOf(iso) {
  return moment(iso).slice(0, 10).split('/').reverse().join('-');
}

/** Whole days from one day to another. */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Bytes as 12,5 KB. */
export const fileSize = (bytes) => `${new Intl.NumberFormat('vi', {maximumFractionDigits: 1}).format(bytes / 1024)} KB`;

/** When the ladder does its next step about a unit. */
export const nextWords = (next) => next.due ? 'đã đến mốc, làm ở lượt tới' : `lúc ${moment(next.at)}`;

export const received = (counts) => counts.onTime + counts.late;
export const expected = (counts) =>
  received(counts) + counts.pending + counts.overdue + counts.missing;

export const STATES = {
  NOT_OPENED: 'chưa giao việc', NOT_ACKNOWLEDGED: 'chưa xác nhận yêu cầu', WORKING: 'đang làm báo cáo',
  RETURNED: 'bị trả lại, đang làm lại', WAITING: 'báo cáo chờ Ban Tuyên giáo kiểm tra',
};

export const KINDS = {DANG_BO_CO_SO: 'Đảng bộ cơ sở', CHI_BO_CO_SO: 'Chi bộ cơ sở', DOAN_THE: 'Đoàn thể'};
export const CALLS = {REACHED: 'Đã liên hệ được', NOT_REACHED: 'Không liên hệ được', PROMISED: 'Đơn vị hứa nộp'};
export const MAILS = {PENDING: 'đang chờ gửi', SENDING: 'đang gửi', SENT: 'đã gửi', FAILED: 'gửi hỏng',
  DROPPED: 'không cần gửi nữa'};
export const CHECKS = {WAITING: 'Chờ kiểm tra', ACCEPTED: 'Chấp nhận', RETURNED: 'Trả lại',
  REPLACED: 'Đã được điều chỉnh'};
export const DECISIONS = {WAITING: 'Chờ trả lời', GRANTED: 'Đồng ý', REFUSED: 'Không đồng ý'};
export const clusterName = (cluster) => cluster === 0 ? 'Ngoài cụm' : `Cụm ${cluster}`;
