import type { CrisisLine } from '../../core/safety/crisis-lines.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
/** Emergency numbers and national short codes do not move; a doubt beside them would only hold a caller back. */
const SHORT_CODE = /^(?:tel|sms):\d{1,6}(?:\?|$)/;

/** Whether a line's source was read so long ago that a visitor should check it. */
export function isOld(line: CrisisLine, now: Date): boolean {
  if (line.read === undefined || SHORT_CODE.test(line.call ?? line.text ?? '')) return false;
  if (!line.call && !line.text) return false;
  return now.getTime() - Date.parse(line.read) > YEAR_MS;
}
