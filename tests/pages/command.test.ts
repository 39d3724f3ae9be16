import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../dist/authoring/care-faq.js', import.meta.url));
const away = mkdtempSync(join(tmpdir(), 'care-faq-'));
afterAll(() => rmSync(away, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in an empty folder: it carries all it needs. */
function run(parameters: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...parameters], { cwd: away, env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', text => (out += String(text)));
    child.stderr.setEncoding('utf8').on('data', text => (err += String(text)));
    child.on('error', reject).on('close', code => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const QUESTIONS = [
  'how long does a session take',
  'wil it make me sick',
  'whats the trip like',
  'how much does it cost',
  'i want to die',
  'what dose should i take',
  'hello',
  'what is the capital of peru',
  'is it legal where i live and does my insurance pay for any of it',
  'my mother is worried about my heart, is that a problem',
];

describe('the built command', () => {
  it('exports the default answers where there is no folder', async () => {
    const { code, out, err } = await run(['export', '--to', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain('How much does KAP cost?');
    expect(out.split('\n').length).toBeGreaterThan(200);
    expect(err).toContain('These are the default answers.');
  });

  it('answers 1,000 lines in under 10 seconds', async () => {
    const lines = Array.from({ length: 1_000 }, (_, id) =>
      JSON.stringify({
        id,
        text: `${QUESTIONS[id % 10] ?? ''} ${String(id)}`,
        history: id % 4 === 0 ? [QUESTIONS[3]] : [],
      }),
    );
    const began = Date.now();
    const { code, out, err } = await run(['ask', '--jsonl', '--region', 'US', '--top', '20'], `${lines.join('\n')}\n`);
    const seconds = (Date.now() - began) / 1_000;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const replies = out.trimEnd().split('\n');
    expect(replies.map(line => (JSON.parse(line) as { id: number }).id)).toEqual(lines.map((_, id) => id));
    // A machine that is busy with other things gives it a share of its time only.
    const share = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    expect(seconds).toBeLessThan(10 * share);
  });

  it('answers alike wherever the machine stands', async () => {
    const line = '{"id": 1, "text": "how long does a session take"}\n';
    const [here, there] = await Promise.all([
      run(['ask', '--jsonl'], line, { LANG: 'en_US.UTF-8', TZ: 'America/New_York' }),
      run(['ask', '--jsonl'], line, { LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' }),
    ]);
    expect(here).toEqual(there);
    expect(here.out).not.toContain('988');
  });

  it('writes no colours into a pipe', async () => {
    const { out } = await run(['ask', 'how long does a session take'], '', { FORCE_COLOR: '1' });
    // eslint-disable-next-line no-control-regex -- colours begin so
    expect(out).not.toMatch(/\u001b/);
    expect(out).toContain('Sources:');
  });

  it.each([
    [
      ['dance'],
      2,
      'care-faq: there is no command "dance". There are: init, import, new, check, ask, evaluate, suggest, studio, build, export, doctor.\n',
    ],
    [['check'], 1, 'care-faq check: there is no file or folder "knowledge".\n'],
    [['ask', 'hi', '--corpus', 'gone.json'], 1, 'care-faq ask: there is no file or folder "gone.json".\n'],
  ])('fails on %j with one sentence and no stack', async (parameters, code, err) => {
    expect(await run(parameters)).toEqual({ code, out: '', err });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [COMMAND, 'ask', '--jsonl'], { cwd: away });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', text => (err += String(text)));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id": 1, "text": "hello"}\n'.repeat(2_000));
    await new Promise(resolve => child.on('close', resolve));
    expect(err).toBe('');
  });
});
