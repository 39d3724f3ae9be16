import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.js';
import { createRetriever } from '../../../../src/core/retrieval/create-retriever.js';

const { corpus } = readCorpus({
  format: 1,
  entries: [
    {
      id: 'booking',
      question: 'How do I book?',
      variants: ['i need an appointment', 'cancel my visit', 'how do i cancel an appointment'],
      answer: 'Call us to book, change or cancel an appointment.',
    },
    { id: 'cancel', question: 'How do I cancel an appointment?', answer: 'Write to the desk.' },
    { id: 'music', question: 'May I bring my own music?', variants: ['my own playlist'], answer: 'Yes.' },
  ],
});

describe('a message that repeats an entry’s own wording', () => {
  it.each([
    ['How do I cancel an appointment?', 'cancel'],
    ['  how do I CANCEL an appointment ', 'cancel'],
    ['cancel my visit', 'booking'],
    ['my own playlist!', 'music'],
  ])('%j finds that entry first, and surely', async (text, id) => {
    const [first] = (await createRetriever(corpus)).retrieve(text, 3);
    expect(first?.entry.id).toBe(id);
    expect(first?.confidence).toBeGreaterThan(0.9);
  });

  it('finds the owner’s entry where two ask the same', async () => {
    const twice = { ...corpus, entries: [...corpus.entries, { ...corpus.entries[1]!, id: 'own' }] };
    const matches = (await createRetriever(twice)).retrieve('How do I cancel an appointment?', 3);
    expect(matches[0]?.entry.id).toBe('own');
  });

  it.each(['', '?', '!!!'])('%j repeats nothing', async text => {
    expect((await createRetriever(corpus)).retrieve(text, 3)[0]?.confidence ?? 0).toBeLessThan(0.9);
  });
});
