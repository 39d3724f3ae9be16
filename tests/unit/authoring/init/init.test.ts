import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { askPractice } from '../../../../src/authoring/init/ask-practice.js';
import { scriptFiles } from '../../../../src/authoring/init/script-files.js';
import { folderWith } from '../knowledge-folder.js';
import { careFaq, TODAY } from '../run-care-faq.js';
import { fixturePath } from '../import/fixture.js';

const HARBOR = [
  '--name',
  'Harbor "Clinic"',
  '--kind',
  'clinic',
  '--phone',
  '(555) 010-0199',
  '--url',
  'https://harbor.example/book',
  '--region',
  'us',
];

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('care-faq init', () => {
  it('makes a folder with an overlay, a page to try and a README, and prints the tag', async () => {
    const folder = join(folderWith({}), 'ours');
    const { code, out, notes } = await careFaq(['init', folder, '--yes', ...HARBOR]);
    expect(code).toBe(0);
    expect(out).toBe(
      '<script src="/care-faq/care-faq.js" defer\n  data-corpus="/care-faq/our-answers.json"\n  data-provider-name="Harbor &#34;Clinic&#34;"\n  data-provider-kind="clinic"\n  data-provider-phone="(555) 010-0199"\n  data-provider-url="https://harbor.example/book"\n  data-region="US"></script>\n',
    );
    expect(notes).toContain('README.md');
    const file = JSON.parse(read(folder, 'care-faq/our-answers.json')) as Record<string, unknown>;
    expect(file).toMatchObject({ extends: 'default', provider: { name: 'Harbor "Clinic"', kind: 'clinic' } });
    const { corpus } = loadCorpus(file);
    expect(corpus.entries).toMatchObject([{ id: 'how-to-reach-us', reviewed: TODAY }]);
    expect(read(folder, 'README.md').split('\n').length).toBeLessThan(25);
  });

  it('makes files in which the check finds no error, and a page that the doctor is content with', async () => {
    const folder = join(folderWith({}), 'ours');
    await careFaq(['init', folder, '-y', ...HARBOR]);
    expect((await careFaq(['check', join(folder, 'care-faq/our-answers.json')])).out).toContain('0 errors');
    const { out } = await careFaq(['doctor', join(folder, 'index.html')]);
    expect(out.replace(/^.*script-tag.*\n/m, '')).not.toContain(': error');
    expect(parse(read(folder, 'index.html'))).toBeDefined();
  });

  it('with own answers only makes a knowledge folder, built and passing', async () => {
    const folder = join(folderWith({}), 'ours');
    await careFaq(['init', folder, '--yes', '--start', 'own', ...HARBOR]);
    const entries = join(folder, 'knowledge/en/entries/about-us');
    expect(readdirSync(entries)).toEqual(['how-to-reach-us.md', 'parking.md']);
    expect((await careFaq(['check', join(folder, 'knowledge')])).out).toContain('0 errors');
    const built = loadCorpus((await careFaq(['build', join(folder, 'knowledge')])).out).corpus;
    const given = loadCorpus(read(folder, 'care-faq/our-answers.json')).corpus;
    expect(built.entries).toEqual(given.entries);
    expect(built.provider).toEqual(given.provider);
    const bare = join(folderWith({}), 'bare');
    await careFaq(['init', bare, '--yes', '--start', 'own']);
    expect(loadCorpus(read(bare, 'care-faq/our-answers.json')).corpus.entries).toMatchObject([
      { id: 'parking', covered: false },
    ]);
  });

  it('begins with a page of the owner’s, where a source is named', async () => {
    const folder = join(folderWith({}), 'ours');
    const { code, notes } = await careFaq([
      'init',
      folder,
      '--yes',
      '--source',
      fixturePath('details.html'),
      '--name',
      'Willow',
    ]);
    expect(code).toBe(0);
    expect(notes).toContain('dropped “Where do I park?”: an image');
    const file = JSON.parse(read(folder, 'care-faq/our-answers.json')) as Record<string, unknown>;
    expect(file).toMatchObject({ extends: 'default', provider: { name: 'Willow' } });
    expect(loadCorpus(file).corpus.entries).toHaveLength(20);
  });

  it('never overwrites without --force', async () => {
    const folder = folderWith({ 'index.html': 'mine' });
    const { code, notes } = await careFaq(['init', folder, '--yes']);
    expect({ code, text: read(folder, 'index.html'), more: existsSync(join(folder, 'README.md')) }).toEqual({
      code: 1,
      text: 'mine',
      more: false,
    });
    expect(notes).toContain('is not empty; nothing was written');
    expect((await careFaq(['init', folder, '--yes', '--force'])).code).toBe(0);
    expect(read(folder, 'index.html')).not.toBe('mine');
  });

  it('asks nothing where nobody types, and takes the defaults', async () => {
    const folder = join(folderWith({}), 'ours');
    const { code, out, notes } = await careFaq(['init', folder]);
    expect({ code, out }).toEqual({
      code: 0,
      out: '<script src="/care-faq/care-faq.js" defer\n  data-corpus="/care-faq/our-answers.json"></script>\n',
    });
    expect(notes).toContain(
      'Nothing was asked, so these are taken: no name, kind practice, no phone, no url, no region, lang en, start default.',
    );
    expect(notes).toContain('--name, --kind, --phone');
  });

  it.each([
    [[], 2, 'name the folder to make.'],
    [['x', '--kind', 'doctor'], 2, '--kind cannot be "doctor". Say clinic, coach, practice.'],
    [['x', '--region', 'UK'], 2, 'The United Kingdom is GB.'],
    [['x', '--url', 'javascript:alert(1)'], 2, '--url cannot be'],
    [['x', '--url', '/book'], 2, 'Write the whole address, with https://'],
    [['x', '--url', 'harbor.example/book'], 2, 'Did you mean https://harbor.example/book?'],
    [['x', '--source', 'gone.html'], 1, 'there is no file or folder "gone.html".'],
    [['x', '--lang', 'english!'], 2, '--lang cannot be'],
    [['x', '--start', 'import', '--yes'], 2, 'say what to import with --source.'],
  ])('ends %j with %i and says why', async (parameters, code, part) => {
    const run = await careFaq(['init', ...parameters]);
    expect(run.code).toBe(code);
    expect(run.notes).toContain(part);
    expect(existsSync('x')).toBe(false);
  });

  it('copies the script from where the command was built', () => {
    const folder = folderWith({
      'dist/care-faq.js': 'shell',
      'dist/care-faq.app.js': 'app',
      'dist/care-faq.de-abc.js': 'de',
      'dist/core.js': 'no',
      'dist/authoring/care-faq.js': 'command',
    });
    expect([...scriptFiles(join(folder, 'dist/authoring/care-faq.js')).keys()].sort()).toEqual([
      'care-faq.app.js',
      'care-faq.de-abc.js',
      'care-faq.js',
    ]);
    expect([...scriptFiles(join(folder, 'x/y/z.js')).keys()].length).toBe(3);
  });
});

describe('the questions of init', () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';

  /** Types answers one after the other, each when the terminal shows what it waits for. */
  async function type(
    given: Parameters<typeof askPractice>[0],
    answers: readonly (readonly [shows: string, keys: string])[],
    setup: Parameters<typeof askPractice>[1] = {},
  ): Promise<{ readonly practice: unknown; readonly shown: string }> {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    let seen = 0;
    output.on('data', data => (shown += String(data)));
    const asked = askPractice(given, { desk: { input, output }, ...setup }).catch((error: unknown) => String(error));
    for (const [shows, keys] of answers) {
      await vi.waitFor(() => expect(shown.slice(seen)).toContain(shows), { timeout: 5_000 });
      seen = shown.length;
      input.write(keys);
    }
    return { practice: await asked, shown };
  }

  it('are asked one by one, with what the command line said left out', async () => {
    const { practice, shown } = await type({ name: 'Harbor', lang: 'en' }, [
      ['Where do you begin', DOWN + ENTER],
      ['What is it?', ENTER],
      ['Which number', `555 0199${ENTER}`],
      ['people book', ENTER],
      ['In which country', `US${ENTER}`],
    ]);
    expect(practice).toEqual({
      name: 'Harbor',
      kind: 'clinic',
      phone: '555 0199',
      url: '',
      region: 'US',
      lang: 'en',
      start: 'own',
      source: '',
    });
    expect(shown).toContain('In which country is it?');
    expect(shown).not.toContain('What is the practice called?');
  });

  it('say what is wrong with an answer, and ask again', async () => {
    const rest = { name: '', kind: 'clinic', phone: '', url: '', lang: 'en', start: 'default' } as const;
    const { practice, shown } = await type(rest, [
      ['In which country', `UK${ENTER}`],
      ['The United Kingdom is GB.', '\u007f\u007f'],
      ['In which country', `GB${ENTER}`],
    ]);
    expect(shown).toContain('The United Kingdom is GB.');
    expect(practice).toMatchObject({ region: 'GB' });
  });

  it('ask for a whole address to book on, and say why', async () => {
    const rest = { name: '', kind: 'clinic', phone: '', region: 'US', lang: 'en', start: 'default' } as const;
    const { practice, shown } = await type(rest, [
      ['people book', `/book${ENTER}`],
      ['Write the whole address, with https://', '\u007f'.repeat(5)],
      ['people book', `https://harbor.example/book${ENTER}`],
    ]);
    expect(shown).toContain('a part of one leads elsewhere from');
    expect(practice).toMatchObject({ url: 'https://harbor.example/book' });
  });

  it('ask for the file first, and again where it is not there, before anything else', async () => {
    const rest = { name: 'Harbor', kind: 'clinic', phone: '', url: '', region: 'US', lang: 'en' } as const;
    const faultOfSource = (source: string): Promise<string | undefined> =>
      Promise.resolve(source === 'faq.html' ? undefined : `there is no file or folder "${source}".`);
    const { practice, shown } = await type(
      rest,
      [
        ['Where do you begin', DOWN + DOWN + ENTER],
        ['Which file', `fqa.html${ENTER}`],
        ['there is no file or folder "fqa.html".', `faq.html${ENTER}`],
      ],
      { faultOfSource },
    );
    expect(practice).toMatchObject({ start: 'import', source: 'faq.html' });
    expect(shown.match(/Which file/g)?.length).toBeGreaterThan(1);
  });

  it('write nothing when they are left', async () => {
    expect((await type({}, [['Where do you begin', '\u0003']])).practice).toBe('PlainError: nothing was written.');
  });
});
