import corpus from 'virtual:corpus/en';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../../src/authoring/knowledge/read-knowledge.js';
import { createRetriever } from '../../../../src/core/retrieval/create-retriever.js';

const { entries } = readKnowledge('knowledge', 'en').corpus;
const short = entries.flatMap(({ id, variants }) =>
  variants.filter(text => text.split(' ').length <= 6).map(text => ({ id, text })),
);

describe('the short wordings of the default corpus, which is compiled', async () => {
  const { retrieve } = await createRetriever(corpus);

  it('find their entry first, at least 995 of a thousand', () => {
    const right = short.filter(({ id, text }) => retrieve(text, 1)[0]?.entry.id === id);
    expect(short.length).toBeGreaterThan(3_000);
    expect(right.length / short.length).toBeGreaterThanOrEqual(0.995);
  });

  it.each([
    ['what is kap', 'what-is-kap'],
    ['does it work', 'evidence'],
    ['how does it work', 'how-ketamine-works'],
    ['What happens in a session?', 'session-steps'],
    ['how long is a session', 'session-length'],
    ['is it safe', 'is-it-safe'],
    ['side effects', 'side-effects'],
    ['how much does it cost', 'cost'],
  ])('answer the plainest question: %s', (text, id) => {
    const [best] = retrieve(text, 1);
    expect(best?.entry.id).toBe(id);
    expect(best?.confidence).toBeGreaterThan(0.6);
  });
});
