import { isExpired } from '../../core/corpus/suit-corpus.js';
import type { Check, Finding } from './check.js';

/** An answer that goes away sooner than this needs somebody to read it now. */
const SOON_DAYS = 30;

export const expires: Check = {
  id: 'expires',
  summary: `No answer has expired, or will within ${String(SOON_DAYS)} days: visitors would be told to ask you instead.`,
  check: ({ entries, today }) =>
    entries.flatMap(({ entry, file, lineOf }): Finding[] => {
      if (entry.expires === undefined) return [];
      const place = { file, line: lineOf(['expires']) };
      const remedy = 'Read the answer again, write a later day, and the day of reading under "reviewed".';
      if (entry.reviewed !== undefined && entry.expires < entry.reviewed) {
        const reason = `it expires on ${entry.expires}, before its review of ${entry.reviewed}`;
        return [{ ...place, severity: 'error', reason, remedy: 'Correct one of the two days.' }];
      }
      if (isExpired(entry, today)) {
        const reason = `the answer expired on ${entry.expires}, and visitors are told to ask you`;
        return [{ ...place, severity: 'error', reason, remedy }];
      }
      const days = (Date.parse(entry.expires) - Date.parse(today)) / 86_400_000;
      if (days >= SOON_DAYS) return [];
      const reason = `the answer expires on ${entry.expires}, ${days === 0 ? 'today' : `in ${String(days)} days`}`;
      return [{ ...place, severity: 'warning', reason, remedy }];
    }),
};
