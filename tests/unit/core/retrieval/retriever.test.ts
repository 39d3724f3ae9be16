import corpus from 'virtual:corpus/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { createRetriever, type ExplainedRetriever } from '../../../../src/core/retrieval/create-retriever.js';
import { findEntry } from '../../../../src/core/corpus/corpus.js';

let retriever: ExplainedRetriever;

beforeAll(async () => {
  retriever = await createRetriever(corpus);
}, 30_000);

const best = (text: string): string | undefined => retriever.retrieve(text, 1)[0]?.entry.id;

describe('the retriever of the default corpus', () => {
  it.each([
    ['how long does a session take', 'session-length'],
    ['wil it make me sick', 'nausea'],
    ['whats the trip like', 'what-it-feels-like'],
    ['can i drive home afterwards', 'driving'],
    ['does insurance cover it', 'insurance'],
  ])('finds for "%s" the entry %s', (text, id) => {
    expect(best(text)).toBe(id);
  });

  it('reads a misspelt word as the nearest word of the corpus', () => {
    expect(best('can i have alcohl befor the sesion')).toBe('alcohol');
  });

  it('gives confidences from 0 to 1, best first', () => {
    const matches = retriever.retrieve('is ketamine addictive', 10);
    expect(matches).toHaveLength(10);
    for (const { confidence } of matches) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(matches.map(match => match.score)).toEqual(
      matches.map(match => match.score).toSorted((one, other) => other - one),
    );
  });

  it('is not confident about a question of another business', () => {
    expect(retriever.retrieve('how do i bake sourdough bread', 1)[0]?.confidence ?? 0).toBeLessThan(0.3);
  });

  it.each(['', '   ', '???', '😀😀', '\u202e', '<script>'])('finds nothing sure for %j and does not throw', text => {
    expect(retriever.retrieve(text, 3)[0]?.confidence ?? 0).toBeLessThan(0.3);
  });

  it('reads a pasted novel no further than 500 characters', () => {
    const novel = 'how long does a session take. '.repeat(2_000);
    const start = performance.now();
    retriever.retrieve(novel, 5);
    expect(retriever.retrieve(novel, 1)[0]?.entry.id).toBe(retriever.retrieve(novel.slice(0, 500), 1)[0]?.entry.id);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('reads a short follow-up with the entry answered last', () => {
    const previous = findEntry(corpus, 'lozenges') ?? null;
    expect(retriever.retrieve('tell me more', 1, previous)[0]?.entry.id).toBe('lozenges');
    expect(retriever.retrieve('is ketamine addictive', 1, previous)[0]?.entry.id).toBe('addiction-risk');
  });
});

describe('the retriever of a corpus with an overlay', () => {
  const overlay = {
    format: 1,
    extends: 'default',
    hide: ['insurance'],
    entries: [
      {
        id: 'parking',
        question: 'Where can I park?',
        variants: ['is there a car park', 'do you have parking spaces', 'where do i leave my car'],
        answer: 'Behind the house.',
      },
      {
        id: 'cost',
        question: 'What do you charge?',
        variants: ['how much is it', 'what are your prices', 'session fee'],
        answer: 'A session is priced on our list.',
      },
    ],
  };

  it('finds added and replaced entries beside the compiled ones, and no hidden one', async () => {
    const { corpus: changed, problems } = loadCorpus(overlay, corpus);
    const changedRetriever = await createRetriever(changed);
    const first = (text: string): string | undefined => changedRetriever.retrieve(text, 1)[0]?.entry.id;
    expect(problems).toEqual([]);
    expect(first('where should i park my car')).toBe('parking');
    expect(first('how much do you charge')).toBe('cost');
    expect(first('will i feel sick')).toBe('nausea');
    expect(changedRetriever.retrieve('does insurance pay', 20).map(match => match.entry.id)).not.toContain('insurance');
  });
});

describe('the retriever of an owner’s own corpus', () => {
  it('works with entries that have no variants, and in another language', async () => {
    const { corpus: own } = loadCorpus({
      format: 1,
      lang: 'de',
      entries: [
        { id: 'zeiten', question: 'Wann haben Sie geöffnet?', answer: 'Montag bis Freitag.' },
        { id: 'anfahrt', question: 'Wie komme ich zur Praxis?', answer: 'Mit dem Bus bis zum Rathaus.' },
      ],
    });
    const ownRetriever = await createRetriever(own);
    expect(ownRetriever.retrieve('wann ist geoffnet', 1)[0]?.entry.id).toBe('zeiten');
  });
});

describe('an owner’s answers among the default ones', () => {
  const found = async (entries: readonly object[], text: string): Promise<string | undefined> => {
    const { corpus: changed } = loadCorpus({ format: 1, extends: 'default', entries }, corpus);
    return (await createRetriever(changed)).retrieve(text, 1)[0]?.entry.id;
  };

  it('are found by what visitors say of the default entry that plainly asks the same', async () => {
    const own = {
      id: 'our-list',
      topic: 'cost-and-access',
      question: 'How long is the waiting list?',
      answer: 'Two weeks.',
    };
    expect(await found([own], 'how soon could i get an appointment')).toBe('our-list');
  });

  it('do not come before medical answers by a likeness', async () => {
    const own = {
      id: 'our-effects',
      topic: 'side-effects',
      question: 'What side effects can it have?',
      answer: 'Ask us.',
    };
    expect(await found([own], 'will it make me sick')).not.toBe('our-effects');
  });

  it('keep the wordings of the entry whose id they have, beside variants of their own', async () => {
    const own = {
      id: 'waiting-list',
      question: 'How long do people wait for us?',
      variants: ['is there a queue for new people', 'when is the next free place'],
      answer: 'Two weeks.',
    };
    expect(await found([own], 'how soon could i get an appointment')).toBe('waiting-list');
    expect(await found([own], 'is there a queue for new people')).toBe('waiting-list');
  });

  it('are not found by words that everybody’s questions have', async () => {
    const own = {
      id: 'our-hats',
      topic: 'cost-and-access',
      question: 'What are your hats?',
      variants: ['what are your hats like', 'what are your hats made of', 'what are the hats'],
      answer: 'Straw.',
    };
    expect(await found([own], 'what are the side effects')).toBe('side-effects');
  });
});
