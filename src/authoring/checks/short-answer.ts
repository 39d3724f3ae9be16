import { answerParts } from '../../core/corpus/answer-parts.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { countWords } from '../reading/reading-grade.js';
import type { Check } from './check.js';

const MOST_WORDS = 40;

export const shortAnswer: Check = {
  id: 'short-answer',
  summary: `The first paragraph, which is shown at once, has at most ${String(MOST_WORDS)} words.`,
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) => {
      const count = countWords(plainText(answerParts(entry).short));
      if (count <= MOST_WORDS) return [];
      const reason = `the short answer has ${String(count)} words; at most ${String(MOST_WORDS)} are read on a phone`;
      const remedy = 'Say the main thing first and move the rest below an empty line.';
      return [{ file, line: lineOf(['answer']), severity: 'error', reason, remedy }];
    }),
};
