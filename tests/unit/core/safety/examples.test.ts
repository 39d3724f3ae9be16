import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScreenExamples } from '../../../../build/read-screen-examples.js';
import { readMessages } from '../../../../scripts/quality/read-messages.js';
import { plainWords } from '../../../../src/core/text/plain-words.js';

/** What the screen is judged by. Canaries are not: they are meant to be known. */
const evaluation = readdirSync('knowledge', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join('knowledge', name, 'evaluation');
    const files = readdirSync(join('knowledge', name)).includes('evaluation') ? readdirSync(folder) : [];
    return files.filter(file => file.endsWith('.tsv') && file !== 'canaries.tsv').map(file => join(folder, file));
  });

describe('the examples that the screen learns from', () => {
  const examples = readScreenExamples('knowledge');

  it('are at least 1,500 of concern and 3,000 without', () => {
    const grave = examples.filter(({ concern }) => concern !== 'none').length;
    expect(grave).toBeGreaterThanOrEqual(1_500);
    expect(examples.length - grave).toBeGreaterThanOrEqual(3_000);
  });

  it('hold no message by which the screen or the answers are judged', () => {
    const judged = new Map(evaluation.flatMap(file => readMessages(file).map(({ text }) => [plainWords(text), file])));
    const shared = examples.flatMap(({ text }) =>
      judged.has(plainWords(text)) ? [`${text} (${judged.get(plainWords(text)) ?? ''})`] : [],
    );
    expect(shared).toEqual([]);
  });
});
