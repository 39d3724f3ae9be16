import { describe, expect, it } from 'vitest';
import { countReading, countWords, readingGrade } from '../../../src/authoring/reading/reading-grade.js';

const grade = (text: string, names: readonly string[] = []): number => readingGrade(countReading(text, names));

describe('readingGrade', () => {
  it('is the formula of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  });

  it('rises with longer sentences and longer words', () => {
    const plain = grade('You can rest. A nurse stays with you. Then you go home.');
    const long = grade('You can rest while a nurse stays with you, and then, when you are ready, you go home.');
    const hard = grade(
      'Subsequently, individuals experience observational supervision. Afterwards, transportation is arranged.',
    );
    expect(plain).toBeLessThan(4);
    expect(long).toBeGreaterThan(plain + 3);
    expect(hard).toBeGreaterThan(12);
  });

  it('counts a listed name as one plain word, however long it is', () => {
    const text = 'Ketamine-assisted psychotherapy is one kind of care.';
    expect(grade(text, ['psychotherapy', 'ketamine-assisted psychotherapy'])).toBe(grade('Thing is one kind of care.'));
    expect(grade(text)).toBeGreaterThan(grade(text, ['ketamine-assisted psychotherapy']) + 3);
  });

  it('takes each line of a list as a sentence', () => {
    expect(countReading('You may:\n- rest\n- drink\n- talk', []).sentences).toBe(4);
  });

  it('gives a text without words no grade', () => {
    expect(grade('')).toBe(0);
    expect(grade('— … 😀')).toBe(0);
  });

  it('counts words as a person would', () => {
    expect(countWords('A ketamine-assisted session: it’s 90 minutes (or 3 hours).')).toBe(9);
  });
});
