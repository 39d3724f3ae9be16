import type { Check, Finding } from './check.js';
import { findHidden } from './hidden.js';

export const hiddenCharacters: Check = {
  id: 'hidden-characters',
  isFixable: true,
  summary: 'No text holds characters that cannot be seen: they hide words from search, and from reviewers.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) => {
      const texts: readonly (readonly [string, readonly (string | number)[]])[] = [
        [entry.question, ['question']],
        [entry.answer, ['answer']],
        ...entry.variants.map((variant, index) => [variant, ['variants', index]] as const),
      ];
      return texts.flatMap(([text, path]): Finding[] => {
        const found = findHidden(text);
        if (found === undefined) return [];
        const reason = `the invisible character ${found} stands here`;
        const remedy = 'Type the words again in place of what was pasted, or let --fix take it out.';
        return [{ file, line: lineOf(path), severity: 'warning', reason, remedy }];
      });
    }),
};
