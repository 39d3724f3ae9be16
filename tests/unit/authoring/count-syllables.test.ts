import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../src/authoring/reading/count-syllables.js';

/** As a dictionary divides them. */
const WORDS: Readonly<Record<number, string>> = {
  1: 'the you make takes called asked hours time through eye would have love loved feel sleep voice drug calm friend',
  2: `session doctor table people needed doses being trying doing seeing client patient quiet anxious little settled
      safely create react something special treatment question science isn't didn't doesn't alone before advice visit
      answer person around again often pleasant pressure blurry every`,
  3: `area idea medicine provider several however obvious serious period violent video actual important remember
      hospital possible recover together another condition prescriber nausea`,
  4: 'mechanism experience medication information continuous available understanding emotional emergency',
  5: 'communication psychological university',
};

describe('countSyllables', () => {
  it('counts common words as a dictionary does, nineteen in twenty', () => {
    const all = Object.entries(WORDS).flatMap(([count, words]) =>
      words.split(/\s+/).map(word => [word, Number(count)] as const),
    );
    const wrong = all.filter(([word, count]) => countSyllables(word) !== count).map(([word]) => word);
    expect(all.length).toBeGreaterThan(85);
    expect(wrong.length, wrong.join(' ')).toBeLessThanOrEqual(all.length / 20);
  });

  it('gives every word at least one', () => {
    expect(['b', 'tv', 'hmm', 'nth', '', '12'].map(countSyllables)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
