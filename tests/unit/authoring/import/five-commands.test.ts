import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { folderWith } from '../knowledge-folder.js';
import { careFaq } from '../run-care-faq.js';
import { fixturePath } from './fixture.js';

/** As visitors might say it. What else they say is found once the owner has written variants, which the check asks for. */
const OTHERWISE = [
  { id: 'may-i-bring-my-dog', text: 'can my dog come with me' },
  { id: 'how-much-does-a-first-visit-cost', text: 'how much does the first visit cost' },
  { id: 'do-you-have-evening-appointments', text: 'do you have appointments in the evening' },
];

describe('from an FAQ page of 20 questions', () => {
  it('to a checked corpus that answers on the clinic’s page takes four commands', async () => {
    const folder = join(folderWith({}), 'our-faq');
    const corpus = join(folder, 'care-faq/our-answers.json');

    const init = await careFaq([
      'init',
      folder,
      '--yes',
      '--source',
      fixturePath('details.html'),
      '--name',
      'Willow Street Clinic',
      '--kind',
      'clinic',
      '--phone',
      '(555) 555-0142',
      '--region',
      'US',
    ]);
    expect(init.code).toBe(0);

    const check = await careFaq(['check', corpus]);
    expect(check.code).toBe(0);
    expect(check.out).toContain('nobody has dated a review');

    const own = loadCorpus(readFileSync(corpus, 'utf8')).corpus.entries;
    expect(own).toHaveLength(20);
    const asked = [...own.map(({ id, question }) => ({ id, text: question })), ...OTHERWISE];
    const ask = await careFaq(
      ['ask', '--jsonl', '--corpus', corpus, '--region', 'US'],
      asked.map(question => `${JSON.stringify(question)}\n`).join(''),
    );
    const replies = ask.out
      .trim()
      .split('\n')
      .map(
        line => JSON.parse(line) as { id: string; shown: string | null; support: { prompt: string; lines: unknown[] } },
      );
    expect(replies.map(({ shown }) => shown)).toEqual(asked.map(({ id }) => id));
    expect(replies[0]?.support.prompt).toContain('Willow Street Clinic');
    expect(replies.every(({ support }) => support.lines.length > 0)).toBe(true);

    const doctor = await careFaq(['doctor', join(folder, 'index.html')]);
    const errors = doctor.out
      .split('\n')
      .filter(line => line.includes(': error') && !line.includes('script is not there'));
    expect(errors).toEqual([]);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
      init.out.trim().replaceAll('/care-faq/', 'care-faq/'),
    );
  }, 30_000);
});
