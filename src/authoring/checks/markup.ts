import type { Check, Finding } from './check.js';

/** What the panel does not draw, and what becomes of it. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][^>\n]*>/i, 'HTML is shown as the characters it is'],
  [/^ {0,3}#{1,6}[ \t]/m, 'a heading is shown as a paragraph'],
  [/!\[/, 'an image is replaced by its description'],
  [/^ {0,3}(?:```|~~~)/m, 'a code block is shown as plain text'],
  [/^[ \t]*\|[ :|-]{3,}$/m, 'a table is shown as plain text'],
  [/^ {0,3}>[ \t]/m, 'a quotation is shown as a paragraph'],
];

export const markup: Check = {
  id: 'markup',
  summary: 'Answers use paragraphs, lists, bold, emphasis and links; nothing else is drawn.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) =>
      FOREIGN.flatMap(([pattern, reason]): Finding[] => {
        const at = entry.answer.search(pattern);
        if (at < 0) return [];
        const line = lineOf(['answer']) + entry.answer.slice(0, at).split('\n').length - 1;
        return [{ file, line, severity: 'warning', reason, remedy: 'Write it as paragraphs or a list.' }];
      }),
    ),
};
