import defaultCorpus from 'virtual:corpus/en';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/core/corpus/corpus.js';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';

const BASE: Corpus = loadCorpus({
  format: 1,
  lang: 'en',
  entries: [
    { id: 'cost', question: 'What does it cost?', answer: 'Ask us.', topic: 'money' },
    { id: 'insurance', question: 'Does insurance pay?', answer: 'Sometimes.', topic: 'money' },
    { id: 'parking', question: 'Where can I park?', answer: 'In the street.', topic: 'visit' },
  ],
  topics: [
    { id: 'money', name: 'Money' },
    { id: 'visit', name: 'Your visit' },
  ],
  sources: [{ id: 'leaflet', title: 'Leaflet' }],
  starters: ['cost', 'parking'],
  synonyms: { fee: 'cost' },
  greeting: 'Hello.',
  supportLines: [{ name: 'Base line', contact: 'call 1' }],
}).corpus;

const over = (changes: object): ReturnType<typeof loadCorpus> =>
  loadCorpus({ format: 1, extends: 'default', ...changes }, BASE);
const idsOf = (corpus: Corpus): string[] => corpus.entries.map(entry => entry.id);

describe('an overlay', () => {
  it('without any change leaves everything as it is', () => {
    const { corpus, problems } = over({});
    expect(problems).toEqual([]);
    expect(corpus).toEqual(BASE);
  });

  it('adds entries, and replaces those of the same id in their place', () => {
    const { corpus } = over({
      entries: [
        { id: 'cost', question: 'How much?', answer: '£70.' },
        { id: 'dogs', question: 'Dogs?', answer: 'Yes.' },
      ],
    });
    expect(idsOf(corpus)).toEqual(['cost', 'insurance', 'parking', 'dogs']);
    expect(corpus.entries[0]).toMatchObject({ question: 'How much?', answer: '£70.' });
  });

  it('hides entries, and whole topics, also its own', () => {
    expect(idsOf(over({ hide: ['parking'] }).corpus)).toEqual(['cost', 'insurance']);
    expect(idsOf(over({ hide: ['topic:money'] }).corpus)).toEqual(['parking']);
    const own = over({
      entries: [{ id: 'gold', question: 'Gold?', answer: 'No.', topic: 'money' }],
      hide: ['topic:money'],
    });
    expect(idsOf(own.corpus)).toEqual(['parking']);
  });

  it('leaves nothing that points to an entry or a topic which is not there, whichever of the default ones is hidden', () => {
    const ids = defaultCorpus.entries.map(({ id }) => id);
    const faults = [
      ...ids.map(id => [id]),
      ...defaultCorpus.topics.map(({ id }) => [`topic:${id}`]),
      ids.slice(5),
    ].flatMap(hide => {
      const { corpus } = loadCorpus({ format: 1, extends: 'default', hide }, defaultCorpus);
      const left = new Set(corpus.entries.map(({ id }) => id));
      const used = new Set(corpus.entries.map(({ topic }) => topic));
      const named = corpus.entries.flatMap(({ related, next, before }) =>
        [...related, next ?? [], before ?? []].flat(),
      );
      return [
        ...[...named, ...corpus.starters].filter(id => !left.has(id)),
        ...corpus.topics.filter(({ id }) => !used.has(id)).map(({ id }) => id),
      ].map(id => `${hide.slice(0, 3).join()}: ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('names the id that was meant, where one is nearly right', () => {
    const { problems } = over({
      hide: ['parkign', 'topic:mony'],
      starters: ['insurence'],
      variants: { costs: ['fee'] },
    });
    expect(problems.map(({ remedy }) => /Did you mean "(.+)"/.exec(remedy)?.[1])).toEqual([
      'parking',
      'topic:money',
      'insurance',
      'cost',
    ]);
  });

  it('sets starters, greeting and provider, and keeps those it does not name', () => {
    const { corpus } = over({ starters: ['insurance'], provider: { name: 'Mara', kind: 'coach' } });
    expect(corpus).toMatchObject({
      starters: ['insurance'],
      greeting: 'Hello.',
      provider: { name: 'Mara', kind: 'coach' },
    });
    expect(over({ greeting: 'Welcome.' }).corpus).toMatchObject({
      starters: ['cost', 'parking'],
      greeting: 'Welcome.',
    });
  });

  it('adds support lines and never takes any away', () => {
    const { corpus } = over({ supportLines: [{ name: 'Own line', contact: 'call 2' }], hide: ['Base line'] });
    expect(corpus.supportLines.map(line => line.name)).toEqual(['Base line', 'Own line']);
  });

  it('adds topics, sources and synonyms beside the others', () => {
    const { corpus } = over({
      topics: [
        { id: 'visit', name: 'Getting here' },
        { id: 'pets', name: 'Pets' },
      ],
      sources: [{ id: 'site', title: 'Our site' }],
      synonyms: { dear: 'cost' },
    });
    expect(corpus.topics.map(topic => topic.name)).toEqual(['Getting here', 'Pets', 'Money']);
    expect(corpus.sources.map(source => source.id)).toEqual(['leaflet', 'site']);
    expect(corpus.synonyms).toEqual({ fee: 'cost', dear: 'cost' });
  });

  it('adds variants to entries that stay as they are, and names entries that are not there', () => {
    const { corpus, problems } = over({
      variants: { cost: ['is it dear', 5], gone: ['x'], ['__proto__']: ['y'] },
      hide: ['insurance'],
    });
    expect(corpus.entries[0]).toMatchObject({ answer: 'Ask us.', variants: ['is it dear'] });
    expect(problems.map(problem => problem.pointer)).toEqual([
      '/variants/cost/1',
      '/variants/gone',
      '/variants/__proto__',
    ]);
  });

  it('keeps the wordings of an entry that it only answers otherwise', () => {
    const base = loadCorpus({
      format: 1,
      entries: [{ id: 'cost', question: 'Cost?', variants: ['price'], answer: 'Ask.' }],
    }).corpus;
    const load = (entry: object): readonly string[] | undefined =>
      loadCorpus(
        { format: 1, extends: 'default', entries: [{ id: 'cost', question: 'Q?', answer: 'A.', ...entry }] },
        base,
      ).corpus.entries[0]?.variants;
    expect(load({})).toEqual(['price']);
    expect(load({ variants: ['fee'] })).toEqual(['fee']);
  });

  it('says words of the interface otherwise, over those of an overlay before it', () => {
    const first = over({ strings: { placeholder: 'Ask', starters: 'Often' } }).corpus;
    const { corpus } = loadCorpus({ format: 1, extends: 'default', strings: { placeholder: 'Your question' } }, first);
    expect(corpus.strings).toEqual({ placeholder: 'Your question', starters: 'Often' });
  });

  it('of a later format is refused whole, with what to do, and says nothing else', () => {
    const { corpus, problems } = over({ format: 2, entries: [{ id: 'cost' }], hide: 7 });
    expect(corpus.entries).toEqual([]);
    expect(problems).toEqual([
      {
        pointer: '/format',
        reason: 'is 2, and this version of care-faq reads format 1',
        remedy: 'Use a later version of care-faq, or write the file in format 1.',
      },
    ]);
  });

  it('leaves out starters that are hidden or missing, and names what it cannot find', () => {
    const { corpus, problems } = over({ starters: ['parking', 'nothing'], hide: ['parking', 'topic:gone', 'gone'] });
    expect(corpus.starters).toEqual([]);
    expect(problems.map(problem => problem.pointer)).toEqual(['/hide/1', '/hide/2', '/starters/0', '/starters/1']);
  });

  it('that is half wrong still does what of it is right', () => {
    const { corpus, problems } = over({
      entries: [
        { id: 'cost', question: 5 },
        { id: 'dogs', question: 'Dogs?', answer: 'Yes.' },
      ],
      hide: 'parking',
    });
    expect(idsOf(corpus)).toEqual(['cost', 'insurance', 'parking', 'dogs']);
    expect(corpus.entries[0]?.answer).toBe('Ask us.');
    expect(problems.map(problem => problem.pointer)).toEqual(expect.arrayContaining(['/entries/0', '/hide']));
  });

  it('is not touched by names that objects have anyway', () => {
    const { corpus } = loadCorpus(
      '{"format": 1, "extends": "default", "__proto__": {"hide": ["cost"]}, "synonyms": {"__proto__": "x"}, "hide": ["constructor"]}',
      BASE,
    );
    expect(idsOf(corpus)).toEqual(idsOf(BASE));
    expect(({} as Record<string, unknown>)['hide']).toBeUndefined();
  });
});

describe('a file that extends nothing', () => {
  it('stands alone, whatever lies beneath', () => {
    const { corpus } = loadCorpus(
      { format: 1, lang: 'en', entries: [{ id: 'dogs', question: 'Dogs?', answer: 'Yes.' }] },
      BASE,
    );
    expect(idsOf(corpus)).toEqual(['dogs']);
    expect(corpus.greeting).toBeUndefined();
  });

  it('is told where it would extend a default that is not there', () => {
    const { corpus, problems } = loadCorpus({
      format: 1,
      extends: 'default',
      entries: [{ id: 'dogs', question: 'Dogs?', answer: 'Yes.' }],
    });
    expect(idsOf(corpus)).toEqual(['dogs']);
    expect(problems.map(problem => problem.pointer)).toEqual(['/extends']);
  });
});
