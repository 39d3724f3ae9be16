import { describe, expect, it } from 'vitest';
import { evaluationMessages } from '../../../scripts/quality/figures.js';
import { readKnowledge } from '../../../src/authoring/knowledge/read-knowledge.js';
import { plainWords } from '../../../src/core/text/plain-words.js';

/**
 * A variant that repeats a message of these sets takes it out of them: visitors need their plainest questions answered more
 * than we need a set. Follow-ups are judged by what was asked before them, the calibration by what visitors type most.
 */
const SETS = ['answerable', 'plain-questions', 'uncovered', 'unanswerable', 'look-alikes', 'not-medical', 'topic'];

describe('the messages by which the answers are judged', () => {
  const wordings = new Set(
    readKnowledge('knowledge', 'en').corpus.entries.flatMap(({ question, variants }) =>
      [question, ...variants].map(plainWords),
    ),
  );

  it.each(SETS.flatMap(name => [name, `${name}-2`]))('in %s repeat no wording of the corpus', name => {
    expect(evaluationMessages(name).filter(({ text }) => wordings.has(plainWords(text)))).toEqual([]);
  });
});
