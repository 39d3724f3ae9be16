import type { Check, Finding } from './check.js';

/** Characters that turn the direction of text or cannot be seen; the joiners that scripts and emoji need are not among them. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

export const hiddenCharacters: Check = {
  id: 'hidden-characters',
  summary: 'No text holds characters that cannot be seen: they hide words from search, and from reviewers.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) => {
      const texts: readonly (readonly [string, readonly (string | number)[]])[] = [
        [entry.question, ['question']],
        [entry.answer, ['answer']],
        ...entry.variants.map((variant, index) => [variant, ['variants', index]] as const),
      ];
      return texts.flatMap(([text, path]): Finding[] => {
        const found = HIDDEN.exec(text)?.[0];
        if (found === undefined) return [];
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const remedy = 'Type the words again in place of what was pasted.';
        return [
          {
            file,
            line: lineOf(path),
            severity: 'warning',
            reason: `the invisible character U+${code} stands here`,
            remedy,
          },
        ];
      });
    }),
};
