import { describe, expect, it } from 'vitest';
import { readScreenExamples } from '../../../../build/read-screen-examples.js';
import { shippedLists, taughtExamples } from '../../../../build/taught-examples.js';
import { readScreen } from '../../../../src/authoring/knowledge/read-screen.js';
import { PhraseAutomaton } from '../../../../src/core/safety/screen/phrase-automaton.js';
import { MessageReader } from '../../../../src/core/safety/screen/read-message.js';

const lists = readScreen('knowledge');
const examples = readScreenExamples('knowledge');
const taught = lists.groups.filter(group => group.taught);
const phrases = taught.flatMap(({ phrases: listed }) => listed.split('\n'));

describe('phrases that the lists mark as taught', () => {
  const made = taughtExamples(lists, examples);

  it('become one example each, of the group’s gravest concern, or of a personal medical question', () => {
    expect(made).toHaveLength(phrases.length);
    expect(new Set(made.map(({ concern }) => concern))).toEqual(
      new Set(['none', 'distress', 'abuse', 'crisis', 'emergency']),
    );
    for (const { concern, medical } of made) expect(concern !== 'none' || medical === true).toBe(true);
  });

  it('stand in the text that is made of them', () => {
    const reader = new MessageReader(lists);
    const missing = phrases.flatMap((phrase, at) => {
      const alone = new PhraseAutomaton([{ phrases: phrase }], lists.words);
      const text = made[at]?.text ?? '';
      const row = reader.words(text).map(word => (word === '.' ? [0] : alone.symbolsOf(word)));
      return alone.find(row).length > 0 ? [] : [`${phrase} → ${text}`];
    });
    expect(missing).toEqual([]);
  });

  it('are made into the same examples every time', () => {
    expect(taughtExamples(lists, examples)).toEqual(made);
  });

  it('are not shipped; all others are', () => {
    const shipped = shippedLists(lists);
    expect(shipped.groups.some(group => group.taught)).toBe(false);
    expect(shipped.groups).toHaveLength(lists.groups.length - taught.length);
  });
});
