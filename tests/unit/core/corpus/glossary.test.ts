import { describe, expect, it } from 'vitest';
import { layOver } from '../../../../src/core/corpus/overlay.js';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.js';

const glossary = [
  { term: 'off-label', means: 'A use that is not approved.' },
  { term: 'infusion', also: ['infusions'], means: 'Given slowly into a vein.' },
];
const ENTRY = { id: 'a', question: 'A?', answer: 'An infusion.' };
const base = readCorpus({ format: 1, entries: [ENTRY], glossary }).corpus;

describe('the glossary of a corpus', () => {
  it('is read, and a word without a meaning costs only itself', () => {
    const { corpus, problems } = readCorpus({
      format: 1,
      entries: [ENTRY],
      glossary: [...glossary, { term: 'mania' }, 'x', { term: 'IV', also: ['drip', 5], means: 'Into a vein.' }],
    });
    expect(corpus.glossary?.map(({ term, also }) => [term, also])).toEqual([
      ['off-label', []],
      ['infusion', ['infusions']],
      ['IV', ['drip']],
    ]);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/glossary/2', '/glossary/3', '/glossary/4/also/1']);
  });

  it('is absent where a corpus has none', () => {
    expect(readCorpus({ format: 1, entries: [ENTRY] }).corpus.glossary).toBeUndefined();
  });

  it('takes an owner’s words, and their explanation in place of ours', () => {
    const file = readCorpus({
      format: 1,
      extends: 'default',
      glossary: [
        { term: 'Off-Label', means: 'Ask us.' },
        { term: 'sitter', means: 'Who stays with you.' },
      ],
    });
    const words = layOver(base, file).corpus.glossary?.map(({ term, means }) => `${term}: ${means}`);
    expect(words).toEqual(['infusion: Given slowly into a vein.', 'Off-Label: Ask us.', 'sitter: Who stays with you.']);
  });
});
