import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { createRetriever, type ExplainedRetriever } from '../../../../src/core/retrieval/create-retriever.js';
import { explainMatches } from '../../../../src/core/retrieval/explain-match.js';

const { corpus } = loadCorpus({
  format: 1,
  entries: [
    {
      id: 'parking',
      question: 'Where can I park?',
      variants: ['is there a car park', 'parking spaces', 'where do i leave my car', 'is parking free'],
      answer: 'Behind the house there are six places.',
    },
    {
      id: 'alcohol',
      question: 'Can I drink alcohol before a session?',
      variants: ['alcohol the day before', 'a glass of wine', 'is alcohol allowed', 'do i have to stop drinking'],
      answer: 'No alcohol for a day before.',
    },
    {
      id: 'cost',
      question: 'What does it cost?',
      variants: ['how much is it', 'what are your prices', 'price of a session', 'fees'],
      answer: 'A session is priced on our list.',
    },
  ],
});
const QUESTIONS = ['where do I park', 'is wine allowed', 'price', 'alchohol?', 'what about the car park, please', ''];
const STORY = `my sister drove me all the way here last week and then we sat in the car and talked about the price of
  everything for an hour or so. Is alcohol allowed?`;

let retriever: ExplainedRetriever;

beforeAll(async () => {
  retriever = await createRetriever(corpus);
});

describe('the explanation of matches', () => {
  it.each([...QUESTIONS, STORY])('names for "%s" the entries and confidences that a visitor would get', text => {
    const explained = explainMatches(retriever.explain(text), corpus.entries, 3);
    const matches = retriever.retrieve(text, 3);
    expect(explained.map(({ entry, confidence }) => [entry.id, confidence])).toEqual(
      matches.map(({ entry, confidence }) => [entry.id, confidence]),
    );
    expect(explained.map(({ scores }) => scores.total)).toEqual(matches.map(({ score }) => score));
  });

  it('has a number for every part and every piece of evidence', () => {
    const [best] = explainMatches(retriever.explain('is there a car park'), corpus.entries, 1);
    expect(Object.keys(best?.scores ?? {})).toEqual(['classifier', 'asked', 'answer', 'likeness', 'total']);
    expect(best?.evidence).toMatchObject({ likenessAgrees: 1, hasUnknown: 0 });
    for (const number of Object.values(best?.evidence ?? {})) expect(number).toBeTypeOf('number');
  });

  it('explains nothing where nothing was said', () => {
    expect(explainMatches(retriever.explain('?!'), corpus.entries, 3)).toEqual([]);
  });
});

describe('the parts of the reading', () => {
  const termsWithout = async (part: 'spellings' | 'repairs', text: string): Promise<readonly string[]> =>
    (await createRetriever(corpus, { parts: { [part]: false } })).explain(text).terms.stems;

  it('are all on unless one is switched off', async () => {
    const same = await createRetriever(corpus, { parts: {} });
    for (const text of [...QUESTIONS, STORY]) expect(same.retrieve(text, 3)).toEqual(retriever.retrieve(text, 3));
  });

  it('repair a misspelt word, but not when that is switched off', async () => {
    const meant = retriever.explain('alcohol').terms.stems;
    expect(retriever.explain('alchohol').terms.stems).toEqual(meant);
    expect(await termsWithout('repairs', 'alchohol')).not.toEqual(meant);
  });

  it('read texting as words, but not when that is switched off', async () => {
    const meant = retriever.explain('can you drink before').terms.stems;
    expect(retriever.explain('can u drink b4').terms.stems).toEqual(meant);
    expect(await termsWithout('spellings', 'can u drink b4')).not.toEqual(meant);
  });

  it('read what a long message asks, but not when that is switched off', async () => {
    const whole = await createRetriever(corpus, { parts: { askingPart: false } });
    expect(retriever.explain(STORY).terms.stems.length).toBeLessThan(whole.explain(STORY).terms.stems.length);
  });
});
