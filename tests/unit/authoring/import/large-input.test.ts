import { describe, expect, it } from 'vitest';
import { importText } from '../../../../src/authoring/import/import-text.js';

const wrap = (answer: string): string =>
  `<details><summary>Where?</summary>${answer}</details><details><summary>Good?</summary>Yes.</details>`;

/** Each would take minutes where the time grew with the square of the size. */
describe('large and hostile sources end, and keep what is good', () => {
  it.each<[string, string, string]>([
    ['comments that do not end', `${wrap('Here.')}${'<!--'.repeat(300_000)}`, 'x.html'],
    ['inline elements that do not end', wrap('<a>'.repeat(3_000)), 'x.html'],
    ['emphasis that does not end', wrap('<b><i>'.repeat(50)), 'x.html'],
    ['stars', wrap('*'.repeat(100_000)), 'x.html'],
    ['brackets', wrap('['.repeat(100_000)), 'x.html'],
    ['spaces', wrap(`a${' '.repeat(200_000)}b`), 'x.html'],
    [
      'thousands of bold questions',
      `${Array.from({ length: 4_000 }, (_, at) => `<p><b>Why ${String(at)}?</b></p><p>So.</p>`).join('')}<p><b>Good?</b></p><p>Yes.</p>`,
      'x.html',
    ],
    ['a table of quotation marks', `Question,Answer\nGood?,Yes.\n${'"'.repeat(100_001)},x\n`, 'x.csv'],
    [
      'thousands of equal beginnings',
      `Question,Answer\nGood?,Yes.\n${Array.from({ length: 3_000 }, (_, at) => `"What would you say if I were to ask you about the matter ${String(at)}?",Nothing.`).join('\n')}`,
      'x.csv',
    ],
    ['Markdown of stars', `## Bad?\n\n# ${'*'.repeat(50_000)}\n\n## Good?\n\nYes.\n`, 'x.md'],
    ['Markdown of brackets', `## Bad?\n\n> ${'['.repeat(5_000)}\n\n## Good?\n\nYes.\n`, 'x.md'],
  ])('%s', (_, text, name) => {
    const { corpus } = importText(text, { name });
    expect(corpus.entries.some(({ question, answer }) => question === 'Good?' && answer.includes('Yes.'))).toBe(true);
  });
});
