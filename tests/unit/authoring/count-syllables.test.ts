import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../src/authoring/reading/count-syllables.js';

/** As a dictionary divides them. */
const WORDS = `
  1: the you make takes called asked clinic's|2 friend hours time through eye would have love loved feel sleep voice drug calm
  2: session doctor table people needed doses being trying doing seeing client patient quiet anxious little settled safely
     nausea|3 create react every something region special because treatment question science isn't didn't doesn't alone
     before advice visit answer person around again often pleasant pressure blurry
  3: area idea medicine provider several however obvious serious period violent video actual important remember
     depression hospital possible recover together another condition prescriber emergency|4 carefully different
  4: mechanism experience medication information continuous|4 available understanding emotional
  5: communication individual psychological university
`;

describe('countSyllables', () => {
  it('counts common words as a dictionary does, nineteen in twenty', () => {
    const expected = [...WORDS.matchAll(/(\d): ([^:]+?)(?=\s+\d:|\s*$)/gs)].flatMap(([, count, words = '']) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [word.split('|')[0] ?? '', Number(word.split('|')[1] ?? count)] as const),
    );
    const wrong = expected.filter(([word, count]) => countSyllables(word) !== count);
    expect(expected.length).toBeGreaterThan(90);
    expect(wrong.map(([word, count]) => `${word}: ${String(countSyllables(word))}, not ${String(count)}`)).toSatisfy(
      (list: string[]) => list.length <= expected.length / 20,
    );
  });

  it('gives every word at least one', () => {
    expect(['b', 'tv', 'hmm', 'nth', '', '12'].map(countSyllables)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
