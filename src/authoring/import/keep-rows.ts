import { plainText } from '../../core/markdown/plain-text.js';
import { sentences } from '../../core/text/segment.js';
import { countWords } from '../reading/reading-grade.js';
import type { Notes } from './loss-report.js';
import { MOST_WORDS, OPEN_END, WARNING } from './split-answer.js';

const ROW = /^- /;
/** What a sentence says that stands above the real answer. */
const ANNOUNCES =
  /\b(?:here(?:[’']s| is| are)|as follows|following|below|th(?:is|e) (?:table|list)|these are|our (?:prices|fees|rates|charges|hours))\b/i;

/**
 * Keeps the rows of a list in the short answer, where they are the answer and the sentence above only announces them: as many
 * as the short answer may have words. A list without a sentence is cut likewise.
 */
export function keepRows(answer: string, notes: Notes): string {
  const [first = '', second = '', ...others] = answer.split(/\n{2,}/);
  const isList = isRows(first);
  if (!isList && !(isRows(second) && (OPEN_END.test(first) || ANNOUNCES.test(first)))) return answer;
  const lead = isList ? '' : announcing(first);
  const rows = (isList ? first : second).split('\n');
  const rest = isList ? [second, ...others].filter(part => part !== '') : others;
  const wordsOf = (count: number): number => countWords(plainText([lead, ...rows.slice(0, count)].join('\n')));
  let kept = rows.length;
  while (kept > 0 && wordsOf(kept) > MOST_WORDS) kept--;
  if (kept < rows.length && (kept === 0 || rows.slice(kept).some(row => WARNING.test(row)))) {
    if (!isList && lead !== first)
      notes.change(
        'the list that the answer announces',
        'it stands behind “More about this”: say the main of it first',
      );
    return answer;
  }
  if (kept < rows.length)
    notes.change('a long list', `its first ${String(kept)} rows are the short answer, the rest is the detail`);
  else if (lead !== first && !isList) notes.change('a list that the answer announces', 'it is in the short answer');
  return [lead, rows.slice(0, kept).join('\n'), rows.slice(kept).join('\n'), ...rest]
    .filter(part => part !== '')
    .join('\n\n');
}

function isRows(block: string): boolean {
  return block !== '' && block.split('\n').every(line => ROW.test(line));
}

/** A paragraph with the sentence that announces at its end, and a colon there: what follows is shown with it. */
function announcing(paragraph: string): string {
  if (OPEN_END.test(paragraph)) return paragraph;
  const all = sentences(paragraph);
  const at = all.findLastIndex(sentence => ANNOUNCES.test(sentence));
  const announced = all[at];
  if (announced === undefined || /[*_[\]]/.test(paragraph)) return paragraph.replace(/[.!…]*$/, ':');
  return [...all.filter((_, index) => index !== at), announced.trim().replace(/[.!…]*$/, ':')]
    .map(sentence => sentence.trim())
    .join(' ');
}
