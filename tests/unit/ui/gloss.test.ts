import { describe, expect, it } from 'vitest';
import corpus from 'virtual:corpus/en';
import { createGloss, type GlossedWord } from '../../../src/ui/entry/gloss.js';

const words = [
  { term: 'infusion', also: ['infusions', 'drip'], means: 'Into a vein, slowly.' },
  { term: 'controlled drug', also: [], means: 'Only on prescription.' },
  { term: 'drug', also: [], means: 'A medicine.' },
  { term: 'IM', also: [], means: 'Into a muscle.' },
  { term: 'C++ (rare)', also: [], means: 'No pattern.' },
];
const found = (texts: readonly string[], question = ''): readonly string[] => {
  const gloss = createGloss(words, question);
  return texts.flatMap(text =>
    gloss(text)
      .filter((part): part is GlossedWord => typeof part !== 'string')
      .map(({ written }) => written),
  );
};

describe('hard words in an answer', () => {
  it('are found in any case and form, once, where they first stand', () => {
    expect(found(['Infusions help.', 'An infusion, or a drip.'])).toEqual(['Infusions']);
  });

  it('are found whole and longest first', () => {
    expect(found(['A controlled drug is a drug; drugstore, anti-drug.'])).toEqual(['controlled drug', 'drug']);
  });

  it('are abbreviations in capitals only', () => {
    expect(found(['im sure', 'Given IM.'])).toEqual(['IM']);
  });

  it('are not explained where the question asks for them', () => {
    expect(found(['An infusion.'], 'What is an infusion?')).toEqual([]);
  });

  it('may hold any character', () => {
    expect(found(['Written in C++ (rare), he said.'])).toEqual(['C++ (rare)']);
  });

  it('leave the text as it was', () => {
    const text = 'An infusion, then an IM shot.';
    const parts = createGloss(words, '')(text);
    expect(parts.map(part => (typeof part === 'string' ? part : part.written)).join('')).toBe(text);
  });

  it('stand in answers of the default corpus, every one of them', () => {
    const written = corpus.entries.map(({ answer }) => answer);
    for (const word of corpus.glossary ?? []) {
      const count = written.filter(answer => createGloss([word], '')(answer).length > 1).length;
      expect(count, word.term).toBeGreaterThan(0);
      expect(word.means.length, word.term).toBeLessThan(130);
    }
    expect(corpus.glossary?.length).toBeGreaterThan(20);
  });
});
