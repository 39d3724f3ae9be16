import type { CrisisLine } from '../../core/safety/crisis-lines.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
/** Emergency numbers and national short codes do not move; a doubt beside them would only hold a caller back. */
const SHORT_CODE = /^(?:tel|sms):\d{1,6}(?:\?|$)/;

/**
 * Whether a visitor should check a line where they live: its source was read over a year ago by their clock, or nobody
 * has confirmed it yet. A line that is only a page says itself whether it is there.
 */
export function isOld(line: CrisisLine, now: Date): boolean {
  const number = line.call ?? line.text;
  if (number === undefined || SHORT_CODE.test(number)) return false;
  return line.read === undefined || now.getTime() - Date.parse(line.read) > YEAR_MS;
}
