import type { Check } from './check.js';

/** A heading longer than this fills a phone. */
const MOST_WORDS = 20;

export const question: Check = {
  id: 'question',
  summary: 'The question above an answer is a question, and short.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) => {
      const place = { file, line: lineOf(['question']), severity: 'warning' } as const;
      const words = entry.question.split(/\s+/).length;
      if (words > MOST_WORDS) {
        return [
          {
            ...place,
            reason: `the question has ${String(words)} words`,
            remedy: `Ask it in ${String(MOST_WORDS)} or fewer.`,
          },
        ];
      }
      if (/[?？؟;]$/.test(entry.question)) return [];
      return [{ ...place, reason: 'the question has no question mark', remedy: 'Write it as a visitor would ask it.' }];
    }),
};
