import { describe, expect, it } from 'vitest';
import { askBeforeLeavingOut, vanishedQuestions } from '../../../demo/studio/keep/vanished-questions.js';

const BEFORE = [{ id: 'a', question: 'One?' }, { id: 'b', question: 'Two?' }, { question: 'Three?' }, 5];

describe('questions that vanish from a file', () => {
  it('are those of which neither the id nor the words are left', () => {
    expect(vanishedQuestions(BEFORE, BEFORE)).toEqual([]);
    expect(
      vanishedQuestions(BEFORE, [
        { id: 'a', question: 'First?' },
        { id: 'cost', question: 'Two?' },
      ]),
    ).toEqual(['Three?']);
    expect(vanishedQuestions(BEFORE, [])).toEqual(['One?', 'Two?', 'Three?']);
    expect(vanishedQuestions([], BEFORE)).toEqual([]);
  });

  it('are named, the first three of them, before a file loses them', () => {
    expect(askBeforeLeavingOut('own.json', 9, ['A?', 'B?', 'C?', 'D?'])).toBe(
      'own.json holds 9 questions, and these 4 are not in what is open here: “A?”, “B?”, “C?” and 1 more. Save again to leave them out; what the file holds now is kept beside it.',
    );
  });
});
