import { describe, expect, it } from 'vitest';
import { careFaq } from './run-care-faq.js';

describe('care-faq', () => {
  it.each([['help'], ['--help'], ['-h']])('tells what it can do: %s', async word => {
    const { code, out } = await careFaq([word]);
    expect(code).toBe(0);
    for (const name of ['ask', 'check', 'build']) expect(out).toContain(`  ${name} `);
  });

  it('tells the same, and fails, when nothing is asked of it', async () => {
    const { code, out } = await careFaq([]);
    expect(code).toBe(2);
    expect(out).toContain('Usage');
  });

  it.each(['ask', 'check', 'build'])('describes every option of %s, with examples', async name => {
    const { code, out } = await careFaq([name, '--help']);
    expect(code).toBe(0);
    for (const part of ['Usage\n', 'Options\n', '  --', 'Examples\n  care-faq']) expect(out).toContain(part);
    expect(await careFaq(['help', name])).toMatchObject({ code: 0, out });
  });

  it('tells its version', async () => {
    expect(await careFaq(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });

  it.each([
    [['aks'], 'care-faq: there is no command "aks". Did you mean "ask"?'],
    [
      ['dance'],
      'care-faq: there is no command "dance". There are: init, import, new, check, ask, evaluate, suggest, studio, build, export, doctor.',
    ],
    [['ask', 'hello', '--regoin', 'US'], 'care-faq ask: there is no option --regoin. Did you mean "--region"?'],
    [['ask', 'hello', '-x'], 'care-faq ask: there is no option -x.'],
    [['ask', 'hello', '--corpus'], 'care-faq ask: --corpus needs a value.'],
  ])('refuses %j in one sentence', async (parameters, sentence) => {
    expect(await careFaq(parameters)).toEqual({ code: 2, out: '', notes: sentence });
  });

  it('explains in its help what is done unless somebody says no', async () => {
    expect((await careFaq(['import', '--help'])).out).toMatch(/--no-wordings +Do not add what visitors usually say/);
  });

  it.each([
    [['ask'], 'ask a question'],
    [['ask', '--jsonl', 'a question'], 'standard input'],
    [['ask', '--jsonl', '--top', '0'], '--top takes a whole number from 1 to 20, not "0".'],
    [['ask', '--jsonl', '--top', '21'], 'not "21".'],
    [['ask', '--jsonl', '--top', '1.5'], 'not "1.5".'],
    [['ask', 'hi', '--region', 'Utopia'], '--region takes a country’s two letters'],
    [['ask', 'hi', '--lang', '!!'], '"!!" is not a language tag'],
    [['ask', 'hi', '--corpus', 'no-such-file.json'], 'there is no file or folder "no-such-file.json".'],
    [['check', 'no-such-folder'], 'there is no file or folder "no-such-folder".'],
    [['check', '--rule', 'wordings'], 'Did you mean "wording"?'],
    [['check', '--today', 'yesterday'], 'a day such as'],
    [['build', 'no-such-folder'], 'there is no folder "no-such-folder".'],
  ])('fails on %j in one sentence', async (parameters, part) => {
    const { code, out, notes } = await careFaq(parameters);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes).toContain(part);
    expect(notes.split('\n')).toHaveLength(1);
  });
});
