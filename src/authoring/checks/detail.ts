import { answerParts } from '../../core/corpus/answer-parts.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { countWords } from '../reading/reading-grade.js';
import type { Check } from './check.js';

const MOST_WORDS = 120;

export const detail: Check = {
  id: 'detail',
  summary: `What follows the short answer has at most ${String(MOST_WORDS)} words.`,
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) => {
      const count = countWords(plainText(answerParts(entry).detail));
      if (count <= MOST_WORDS) return [];
      const reason = `the detail has ${String(count)} words; at most ${String(MOST_WORDS)} are read`;
      return [
        { file, line: lineOf(['answer']), severity: 'error', reason, remedy: 'Shorten it, or make two entries of it.' },
      ];
    }),
};
