import { plainText } from '../../core/markdown/plain-text.js';
import { answerParts } from '../../core/corpus/answer-parts.js';
import { countWords } from '../reading/reading-grade.js';
import type { Notes } from './loss-report.js';

/** What the rule `short-answer` of `care-faq check` allows before the detail begins. */
export const MOST_WORDS = 40;
/** A short answer that ends so promises what comes after it. */
export const OPEN_END: RegExp = /:$/;
/** What must not be folded away. */
export const WARNING: RegExp = /\b(?:do not|don['’]t|never|must not|unless)\b/i;
const ABBREVIATION = /(?:^|[\s(])(?:dr|mr|mrs|ms|st|no|vs|etc|approx|e\.g|i\.e)\.$/i;
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Ends a first paragraph that is too long after its last whole sentence within the limit; the rest becomes detail. */
export function splitAnswer(answer: string, notes: Notes): string {
  const { short, detail } = answerParts({ answer });
  if (countWords(plainText(short)) <= MOST_WORDS || LIST.test(short)) return answer;
  const isWhole = (head: string): boolean => !OPEN_END.test(head) && !WARNING.test(short.slice(head.length));
  let end = 0;
  // A sentence may end within bold or a link: a cut there would leave half of the mark on each side.
  for (const { index } of short.matchAll(/[.!?…。！？]["”’)]?(?=\s)/gu)) {
    const head = short.slice(0, index + 1);
    if (countWords(plainText(head)) > MOST_WORDS) break;
    if (isBalanced(head) && !ABBREVIATION.test(head) && isWhole(head))
      end = index + 1 + (/^["”’)]/.test(short.slice(index + 1)) ? 1 : 0);
  }
  if (end === 0) return answer;
  notes.change('a long first paragraph', 'its first sentences are the short answer now, the rest is the detail');
  return [short.slice(0, end).trim(), short.slice(end).trim(), detail].filter(part => part !== '').join('\n\n');
}

function isBalanced(text: string): boolean {
  const plain = text.replace(/\\./g, '');
  const count = (mark: RegExp): number => (plain.match(mark) ?? []).length;
  return count(/\*/g) % 2 === 0 && count(/\b_|_\b/g) % 2 === 0 && count(/\[/g) === count(/\]/g);
}
