import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderWith } from '../knowledge-folder.js';

const SCRIPT = '/usr/bin/script';
const DOWN = '\u001b[B';
const ENTER = '\r';
const GIVEN = '--name Alder --kind clinic --phone 5550100 --url https://alder.example/book --region US --lang en';
const PAGE =
  '<details><summary>What are your fees?</summary>Ninety.</details><details><summary>Which insurance plans do you accept?</summary>None.</details>';
const WAIT = { timeout: 20_000, interval: 50 };

describe.skipIf(!existsSync(SCRIPT))('care-faq init at a terminal', () => {
  it('records the choice that is highlighted when Enter is pressed', { timeout: 120_000 }, async () => {
    const folder = folderWith({ 'faq.html': PAGE });
    const ours = join(folder, 'ours');
    const command = `stty cols 120 rows 50; node scripts/run.mjs src/authoring/care-faq.ts init ${ours} --source ${join(folder, 'faq.html')} ${GIVEN}`;
    const child = spawn(SCRIPT, ['-qec', command, '/dev/null']);
    let shown = '';
    child.stdout.on('data', data => (shown += String(data)));
    const ended = new Promise(resolve => child.on('close', resolve));
    await vi.waitFor(() => expect(shown).toContain('1 of 2'), WAIT);
    await vi.waitFor(() => expect(shown).toContain('Keep both, here'), WAIT);
    child.stdin.write(ENTER);
    await vi.waitFor(() => expect(shown).toContain('2 of 2'), WAIT);
    child.stdin.write(`${DOWN}${ENTER}`);
    await ended;
    const file = join(ours, 'care-faq/our-answers.json');
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { id: string; before?: string }[] };
    expect(entries.map(({ id, before }) => [id, before])).toEqual([
      ['cost', undefined],
      ['which-insurance-plans-do-you-accept', 'insurance'],
    ]);
  });
});
