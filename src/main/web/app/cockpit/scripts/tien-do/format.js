/* How the figures of a plan are read. */
import {moment} from '../../../../assets/shared/dates.js';

/** When the ladder does its next step about a unit. */
export const nextWords = (next) => next.due ? 'đã đến mốc, làm ở lượt tới' : `lúc ${moment(next.at)}`;

export const received = (counts) => counts.onTime + counts.late;
export const expected = (counts) =>
  received(counts) + counts.pending + counts.overdue + counts.missing;
