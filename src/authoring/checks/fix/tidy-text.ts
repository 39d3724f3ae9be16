import { findHidden, withoutHidden } from '../hidden.js';
import type { Fix, Fixed } from './fixed.js';

/** Two spaces at the end of a line of an answer are a line break in Markdown. */
const HARD_BREAK = /\S {2,}$/;

/**
 * A text without hidden characters, spaces at the ends of lines and foreign line ends, with a line end at its end.
 * `keepsBreaks`: from this line on (from 1) two spaces at the end of a line mean something.
 */
export function tidyText(text: string, keepsBreaks: number = Infinity): Fixed {
  const fixes: Fix[] = [];
  if (/\r/.test(text)) fixes.push({ line: 1, rule: 'whitespace', what: 'line ends were made the usual ones' });
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const tidied = lines.map((line, index) => {
    const hidden = findHidden(line);
    if (hidden !== undefined)
      fixes.push({
        line: index + 1,
        rule: 'hidden-characters',
        what: `the invisible character ${hidden} was taken out`,
      });
    const seen = withoutHidden(line);
    if (index + 1 >= keepsBreaks && HARD_BREAK.test(seen)) return seen;
    const trimmed = seen.replace(/[ \t]+$/, '');
    if (trimmed !== seen)
      fixes.push({ line: index + 1, rule: 'whitespace', what: 'spaces at the end of the line were taken out' });
    return trimmed;
  });
  while (tidied.length > 1 && tidied.at(-1) === '') tidied.pop();
  const whole = `${tidied.join('\n')}\n`;
  if (fixes.length === 0 && whole !== text)
    fixes.push({ line: lines.length, rule: 'whitespace', what: 'the end of the file was tidied' });
  return { text: fixes.length === 0 ? text : whole, fixes };
}
