import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/core/corpus/corpus.js';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import type { Occasion } from '../../../../src/core/corpus/when.js';

const PARKING = { id: 'parking', question: 'Where can I park?', variants: ['car park'], answer: 'Ask us.' };
const BASE: Corpus = loadCorpus({ format: 1, lang: 'en', entries: [PARKING] }).corpus;

const answerOf = (file: object, occasion: Occasion, base?: Corpus): string | undefined =>
  loadCorpus({ format: 1, ...file }, base, occasion).corpus.entries.find(({ id }) => id === 'parking')?.answer;
const parking = (answer: string, when?: unknown): object => ({ ...PARKING, variants: [], answer, when });

describe('an entry with a condition', () => {
  const file = { entries: [PARKING, parking('Behind the house.', { location: 'north' })] };

  it('stands in place of the general one where the page names its location', () => {
    expect(answerOf(file, { location: 'north' })).toBe('Behind the house.');
  });

  it.each([[{}], [{ location: 'south' }], [{ location: 'North' }], [{ audience: 'north' }]])(
    'is left out where the page says %j, and the general one stands',
    occasion => {
      expect(answerOf(file, occasion)).toBe('Ask us.');
    },
  );

  it('is found by the variants of the general one, unless it has its own', () => {
    const [entry] = loadCorpus({ format: 1, ...file }, undefined, { location: 'north' }).corpus.entries;
    expect(entry?.variants).toEqual(['car park']);
    const own = { entries: [PARKING, { ...parking('x', { location: 'north' }), variants: ['my own'] }] };
    expect(loadCorpus({ format: 1, ...own }, undefined, { location: 'north' }).corpus.entries[0]?.variants).toEqual([
      'my own',
    ]);
  });

  it('may name several locations, and an audience besides: then both have to hold', () => {
    const both = { entries: [PARKING, parking('Staff only.', { location: ['north', 'quay'], audience: 'staff' })] };
    expect(answerOf(both, { location: 'quay', audience: 'staff' })).toBe('Staff only.');
    expect(answerOf(both, { location: 'quay' })).toBe('Ask us.');
    expect(answerOf(both, { audience: 'staff' })).toBe('Ask us.');
  });

  it('gives way to one that asks more', () => {
    const narrow = parking('Staff, north.', { location: 'north', audience: 'staff' });
    const wide = parking('North.', { location: 'north' });
    for (const entries of [
      [narrow, wide],
      [wide, narrow],
    ]) {
      expect(answerOf({ entries }, { location: 'north', audience: 'staff' })).toBe('Staff, north.');
      expect(answerOf({ entries }, { location: 'north' })).toBe('North.');
    }
  });

  it('lies over the default corpus at its own place and leaves it alone elsewhere', () => {
    const overlay = { extends: 'default', entries: [parking('North.', { location: 'north' })] };
    expect(answerOf(overlay, { location: 'north' }, BASE)).toBe('North.');
    expect(answerOf(overlay, {}, BASE)).toBe('Ask us.');
    expect(loadCorpus({ format: 1, ...overlay }, BASE, { location: 'north' }).corpus.entries[0]?.variants).toEqual([
      'car park',
    ]);
  });

  it.each([
    ['north'],
    [['north']],
    [5],
    [{ place: 'north' }],
    [{ location: 5 }],
    [{ location: '' }],
    [{ location: [] }],
  ])('never holds where its condition cannot be read: %j', when => {
    expect(answerOf({ entries: [PARKING, parking('Secret.', when)] }, { location: 'north' })).toBe('Ask us.');
  });

  it('may have the id of another whose condition differs, and not of one whose condition is the same', () => {
    const north = parking('1', { location: 'north' });
    const { problems } = loadCorpus({ format: 1, entries: [PARKING, north, parking('2', { location: 'quay' })] });
    expect(problems).toEqual([]);
    expect(loadCorpus({ format: 1, entries: [north, north] }).problems.map(({ pointer }) => pointer)).toEqual([
      '/entries/1/id',
    ]);
  });
});

describe('locations', () => {
  const file = {
    provider: { name: 'Harbor Clinic', kind: 'clinic', phone: '1', email: 'a@b.example' },
    locations: [
      { id: 'north', name: 'Harbor North', phone: '2' },
      { id: 'quay', name: 'Harbor Quay', url: '/quay' },
    ],
  };
  const load = (occasion: Occasion, changes: object = {}): ReturnType<typeof loadCorpus> =>
    loadCorpus({ format: 1, extends: 'default', ...file, ...changes }, BASE, occasion);

  it('give the contact of the one that the page names, field by field', () => {
    expect(load({ location: 'north' }).corpus.provider).toEqual({
      name: 'Harbor North',
      kind: 'clinic',
      phone: '2',
      email: 'a@b.example',
    });
  });

  it('are all listed where the page names none', () => {
    expect(load({}).corpus.provider).toEqual({ ...file.provider, locations: file.locations });
  });

  it('count as named where there is one only', () => {
    expect(load({}, { locations: [file.locations[1]] }).corpus.provider).toMatchObject({ name: 'Harbor Quay' });
  });

  it('that the page names and nobody knows are told, with those there are', () => {
    const { corpus, problems } = load({ location: 'nroth' });
    expect(corpus.provider?.locations).toHaveLength(2);
    expect(problems).toEqual([
      {
        pointer: '/locations',
        reason: 'the page names the location "nroth", which is not known here',
        remedy: 'Name one of north, quay.',
      },
    ]);
    expect(loadCorpus({ format: 1, extends: 'default' }, BASE, { location: 'nroth' }).problems).toEqual([]);
  });

  it('lose only what is wrong in them', () => {
    const { corpus, problems } = load(
      {},
      { locations: ['x', { name: 'No id' }, { id: 'quay', phone: 5 }, { id: 'hill' }] },
    );
    expect(corpus.provider?.locations).toEqual([
      { id: 'quay', name: 'quay' },
      { id: 'hill', name: 'hill' },
    ]);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/locations/0', '/locations/1', '/locations/2/phone']);
  });
});
