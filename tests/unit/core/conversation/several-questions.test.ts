import corpus from 'virtual:corpus/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { severalQuestions } from '../../../../src/core/conversation/several-questions.js';
import { createRetriever } from '../../../../src/core/retrieval/create-retriever.js';
import type { Retriever } from '../../../../src/core/retrieval/retriever.js';

describe('a message that asks several things', () => {
  let retriever: Retriever;
  beforeAll(async () => {
    retriever = await createRetriever(corpus);
  }, 60_000);

  const found = (text: string): string[] => severalQuestions(text, retriever, 0.6).map(match => match.entry.id);

  it.each([
    'How long does a session take? And what does it cost?',
    'how long does a session take and what does it cost',
    'HOW LONG DOES A SESSION TAKE? WHAT DOES IT COST?',
    "Hi there. I'm Ann, I found you through a friend. How long does a session take? Also what does it cost?",
  ])('has each of them looked up: "%s"', text => {
    expect(found(text).sort()).toEqual(['cost', 'session-length']);
  });

  it('is answered with what is surest first', () => {
    const confidences = severalQuestions(
      'What is ketamine? Is it legal? Does insurance pay for it?',
      retriever,
      0.6,
    ).map(match => match.confidence);
    expect(confidences.length).toBeGreaterThan(1);
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
  });

  it.each([
    'How long does a session take?',
    'I told my sister about it. She was kind. How long does a session take?',
    '',
    '???',
  ])('is not found in one that asks one thing or none: "%s"', text => {
    expect(found(text)).toEqual([]);
  });

  it('names no entry twice where a question is asked twice', () => {
    expect(found('How long does a session take? How long is one session?')).toEqual([]);
  });
});
