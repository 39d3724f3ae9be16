import type { Check, Finding } from './check.js';

const MOST_MONTHS = 12;

export const reviewed: Check = {
  id: 'reviewed',
  summary: `Each entry says when it was reviewed, at most ${String(MOST_MONTHS)} months ago.`,
  check: ({ entries, today, keepsSources }) => {
    const oldest = monthsBefore(today, MOST_MONTHS);
    return entries.flatMap(({ entry, file, lineOf, names }): Finding[] => {
      const line = lineOf(['reviewed']);
      const remedy = 'Read it again, then write "reviewed:" and the day, as year-month-day.';
      if (entry.review === 'draft') return [];
      if (entry.reviewed === undefined) {
        // A date that cannot be read is told by the reader.
        if (names.includes('reviewed')) return [];
        return [
          { file, line, severity: keepsSources ? 'error' : 'warning', reason: 'nobody has dated a review', remedy },
        ];
      }
      if (entry.reviewed > today) {
        return [
          {
            file,
            line,
            severity: 'warning',
            reason: `the review of ${entry.reviewed} lies in the future`,
            remedy: 'Write the day on which it was read.',
          },
        ];
      }
      if (entry.reviewed >= oldest) return [];
      return [
        {
          file,
          line,
          severity: 'warning',
          reason: `the last review, ${entry.reviewed}, is more than ${String(MOST_MONTHS)} months ago`,
          remedy,
        },
      ];
    });
  },
};

/** The day so many months before an ISO date. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
