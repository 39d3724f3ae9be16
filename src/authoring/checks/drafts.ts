import type { Check } from './check.js';

export const drafts: Check = {
  id: 'drafts',
  summary: 'No entry is a draft: visitors do not see it, and care-faq build leaves it out.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) =>
      entry.review === 'draft'
        ? [
            {
              file,
              line: lineOf(['review']),
              severity: 'warning' as const,
              reason: 'the entry is a draft',
              remedy: 'Have somebody read it, then write "review: reviewed", the day, and who read it.',
            },
          ]
        : [],
    ),
};
