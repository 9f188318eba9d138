/* How days, moments and sizes are written; always in the time of Việt Nam, wherever the browser is. */

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric'});
const TIME = new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

/** The server tells instants as text, or as seconds; the engine writes its zone without a colon. */
const instant = (told) => new Date(typeof told === 'number' ? told * 1000
  : String(told).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

/** 2021-03-07 as 07/03/2021. */
export const day = (iso) => iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';

/** An instant as 07/03/2021 16:30, for tables. */
export const moment = (told) => told ? `${DAY.format(instant(told))} ${TIME.format(instant(told))}` : '';

/** An instant as 16:30 ngày 07/03/2021, for sentences. */
export const momentInWords = (told) => told ? `${TIME.format(instant(told))} ngày ${DAY.format(instant(told))}` : '';

/** The day of an instant, as 2021-03-07. */
export const dayOf = (told) => DAY.format(instant(told)).split('/').reverse().join('-');

/** The last day in time: what is due at midnight is due on the day that ends then. */
export const lastDayBefore = (told) => DAY.format(new Date(instant(told) - 1));

export const isPast = (told) => instant(told) <= new Date();

/** Whole days from one day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Bytes as 13 KB or 1,5 MB. */
export const size = (bytes) => bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB`
  : `${(bytes / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
