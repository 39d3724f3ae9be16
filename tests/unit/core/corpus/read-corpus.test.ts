import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/core/corpus/limits.js';
import { describeProblem } from '../../../../src/core/corpus/problem.js';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.js';

const GOOD = { id: 'dogs', question: 'May I bring a dog?', answer: 'Yes.' };

const corpusWith = (...entries: readonly unknown[]): unknown => ({ format: 1, lang: 'en', entries });
const pointersOf = (input: unknown): string[] => readCorpus(input).problems.map(problem => problem.pointer);
const idsOf = (input: unknown): string[] => readCorpus(input).corpus.entries.map(entry => entry.id);

describe('readCorpus', () => {
  it('reads the least form, and fills in what goes without saying', () => {
    const { corpus, problems } = readCorpus(JSON.stringify(corpusWith(GOOD)));
    expect(problems).toEqual([]);
    expect(corpus.entries).toEqual([
      { ...GOOD, variants: [], sources: [], related: [], covered: true, general: false, differs: false },
    ]);
  });

  it.each([
    ['no corpus at all', undefined, ''],
    ['null', null, ''],
    ['a list', [], ''],
    ['a text that is no JSON', '{"format": 1,', ''],
    ['an empty text', '', ''],
    ['a web page', '<!doctype html>', ''],
    ['no format', { lang: 'en', entries: [] }, '/format'],
    ['another format', { format: 2, lang: 'en', entries: [] }, '/format'],
    ['a language that is none', { format: 1, lang: 'not a language!', entries: [] }, '/lang'],
    ['entries that are no list', { format: 1, lang: 'en', entries: {} }, '/entries'],
    ['an entry that is a text', corpusWith('dogs'), '/entries/0'],
    ['an entry that is null', corpusWith(GOOD, null), '/entries/1'],
    ['an entry without a question', corpusWith({ id: 'a', answer: 'b' }), '/entries/0'],
    ['an entry with a number for an answer', corpusWith({ ...GOOD, answer: 7 }), '/entries/0/answer'],
    ['an entry without an id', corpusWith({ question: 'a', answer: 'b' }), '/entries/0/id'],
    ['the same id twice', corpusWith(null, GOOD, GOOD), '/entries/2/id'],
    ['a variant that is a list', corpusWith({ ...GOOD, variants: ['a', []] }), '/entries/0/variants/1'],
    ['variants that are a text', corpusWith({ ...GOOD, variants: 'a' }), '/entries/0/variants'],
    ['a source without an id', corpusWith({ ...GOOD, sources: [{ section: 'x' }] }), '/entries/0/sources/0/id'],
    ['a date that is none', corpusWith({ ...GOOD, reviewed: '2026-02-30' }), '/entries/0/reviewed'],
    ['a flag in quotes', corpusWith({ ...GOOD, covered: 'no' }), '/entries/0/covered'],
    [
      'a source that is not https',
      { format: 1, lang: 'en', entries: [], sources: [{ id: 'a', title: 'b', url: 'javascript:x' }] },
      '/sources/0/url',
    ],
    [
      'an unknown kind of provider',
      { format: 1, lang: 'en', entries: [], provider: { kind: 'wizard' } },
      '/provider/kind',
    ],
    [
      'a synonym whose name holds a slash',
      { format: 1, lang: 'en', entries: [], synonyms: { 'a/b~c': 5 } },
      '/synonyms/a~1b~0c',
    ],
    ['something else to extend', { format: 1, lang: 'en', entries: [], extends: 'https://example.org' }, '/extends'],
  ])('names the place of a fault: %s', (_, input, pointer) => {
    expect(pointersOf(input)).toContain(pointer);
  });

  it('keeps every good entry of a corpus that is half wrong', () => {
    const input = corpusWith(GOOD, 'x', { id: 'bad' }, { ...GOOD, id: 'cats', variants: 'x', topic: 9 }, [], {
      ...GOOD,
      id: 'birds',
    });
    expect(idsOf(input)).toEqual(['dogs', 'cats', 'birds']);
    expect(readCorpus(input).problems).toHaveLength(5);
  });

  it('gives a second entry of an id one of its own, so that both are kept', () => {
    expect(idsOf(corpusWith(GOOD, { ...GOOD, id: 'dogs-2' }, GOOD, GOOD))).toEqual([
      'dogs',
      'dogs-2',
      'dogs-3',
      'dogs-4',
    ]);
  });

  it('says what to do about each fault', () => {
    for (const problem of readCorpus(corpusWith(7, { id: 'a' })).problems) {
      expect(describeProblem(problem)).toMatch(/^\/entries\/\d.*: .+\. .+\.$/);
    }
  });

  it('says in which line a text stops being JSON', () => {
    const [problem] = readCorpus('{\n  "format": 1,\n  "lang": "en",\n}').problems;
    expect(problem?.reason).toMatch(/line 4 column 1/);
  });

  it('takes a byte order mark, and the escapes that a page needs', () => {
    expect(
      idsOf(`\ufeff${JSON.stringify(corpusWith({ ...GOOD, answer: '</script>' })).replace('<', '\\u003c')}`),
    ).toEqual(['dogs']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])(
    'is not touched by the name %s',
    name => {
      const input = `{"format": 1, "lang": "en", "${name}": {"polluted": true}, "entries": [{"id": "${name}", "question": "a", "answer": "b", "${name}": {"polluted": true}}], "synonyms": {"${name}": "c"}}`;
      const { corpus, problems } = readCorpus(input);
      expect(problems).toEqual([]);
      expect(corpus.entries.map(entry => entry.id)).toEqual([name]);
      expect(Object.entries(corpus.synonyms)).toEqual([[name, 'c']]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.hasOwn(corpus.entries[0] ?? {}, 'polluted')).toBe(false);
    },
  );

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    [
      'lists inside an entry',
      `{"format":1,"lang":"en","entries":[{"id":"a","question":"b","answer":"c","variants":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`,
    ],
  ])('refuses 100,000 nested %s without an exception', (_, text) => {
    expect(readCorpus(text).problems.length).toBeGreaterThan(0);
  });

  it('holds to its limits', () => {
    const long = (length: number): string => 'a'.repeat(length);
    expect(pointersOf(corpusWith({ ...GOOD, question: long(LIMITS.question + 1) }))).toContain('/entries/0/question');
    expect(pointersOf(corpusWith({ ...GOOD, question: long(LIMITS.question) }))).toEqual([]);
    expect(pointersOf(corpusWith({ ...GOOD, variants: [long(LIMITS.variant + 1)] }))).toEqual([
      '/entries/0/variants/0',
    ]);
    expect(pointersOf(' '.repeat(LIMITS.file + 1))).toEqual(['']);
    const many = Array.from({ length: LIMITS.entries + 5 }, () => GOOD);
    const { corpus, problems } = readCorpus(corpusWith(...many));
    expect(corpus.entries).toHaveLength(LIMITS.entries);
    expect(new Set(corpus.entries.map(entry => entry.id)).size).toBe(LIMITS.entries);
    expect(problems[0]).toMatchObject({ pointer: '/entries' });
  });

  it('survives whatever is given to it, and keeps a good entry among it', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 4 });
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 5 }), (whole, others) => {
        readCorpus(whole);
        expect(idsOf(corpusWith(...others, GOOD)).some(id => id.startsWith('dogs'))).toBe(true);
      }),
      { seed: 20_261_120, numRuns: 1_000 },
    );
  }, 60_000);

  it('survives whatever text is given to it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map(text => text.slice(0, -1)),
        ),
        text => {
          expect(readCorpus(text).corpus.format).toBe(1);
        },
      ),
      { seed: 20_261_120, numRuns: 1_000 },
    );
  }, 60_000);
});
