import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { BUNDLED } from '../../../../src/authoring/bundled-knowledge.js';
import type { Loss } from '../../../../src/authoring/import/loss-report.js';
import { folderWith } from '../knowledge-folder.js';
import { openServer } from '../local-server.js';
import { careFaq } from '../run-care-faq.js';
import { fixturePath } from './fixture.js';

const PAGE = fixturePath('details.html');

describe('care-faq import', () => {
  it('writes an overlay, prints what was lost, and says what comes next', async () => {
    const file = join(folderWith({}), 'our.json');
    const { code, out, notes } = await careFaq(['import', PAGE, '-o', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 1, extends: 'default' });
    expect(loadCorpus(readFileSync(file, 'utf8')).corpus.entries).toHaveLength(20);
    expect(notes).toContain('dropped “Where do I park?”: <script>: scripts never reach an answer.');
    expect(notes).toContain('7 dropped, 21 changed, 8 proposed.');
    expect(notes).toContain('20 entries (read as html), none of them reviewed yet.');
    expect(notes).toContain(`Next: care-faq check ${file}`);
  });

  it('writes the loss report as JSON, too', async () => {
    const folder = folderWith({});
    await careFaq(['import', PAGE, '-o', join(folder, 'a.json'), '--losses', join(folder, 'losses.json')]);
    const losses = JSON.parse(readFileSync(join(folder, 'losses.json'), 'utf8')) as Loss[];
    expect(losses).toHaveLength(36);
    expect(losses[0]).toEqual({
      kind: 'dropped',
      place: '“Where do I park?”',
      what: 'an image',
      why: 'its description stands in its place',
    });
  });

  it('writes to standard output what it would write to a file', async () => {
    const { out } = await careFaq(['import', PAGE, '--alone']);
    expect(loadCorpus(out)).toMatchObject({ problems: [], corpus: { lang: 'en' } });
    expect(out).not.toContain('"extends"');
  });

  it('writes a knowledge folder that reads back as the same entries', async () => {
    const folder = join(folderWith({}), 'ours');
    const { code } = await careFaq(['import', PAGE, '-o', folder]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'en/entries/visiting-us/where-do-i-park.md'))).toBe(true);
    const [built, direct] = [await careFaq(['build', folder]), await careFaq(['import', PAGE, '--alone'])];
    const byId = (json: string): unknown => loadCorpus(json).corpus.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(built.out)).toEqual(byId(direct.out));
  });

  it('replaces nothing without --force', async () => {
    const folder = folderWith({ 'our.json': 'mine' });
    const file = join(folder, 'our.json');
    const { code, notes } = await careFaq(['import', PAGE, '-o', file]);
    expect({ code, text: readFileSync(file, 'utf8') }).toEqual({ code: 1, text: 'mine' });
    expect(notes).toContain('exists already');
    expect((await careFaq(['import', PAGE, '-o', file, '--force'])).code).toBe(0);
    const link = join(folder, 'link.json');
    writeFileSync(join(folder, 'target.json'), 'target');
    symlinkSync(join(folder, 'target.json'), link);
    await careFaq(['import', PAGE, '-o', link, '--force']);
    expect(readFileSync(join(folder, 'target.json'), 'utf8')).toBe('target');
  });

  it('takes no id of the default answers, and tells where these say something on the same', async () => {
    const page =
      '<details><summary>Cost</summary>See the fees page.</details><details><summary>How much does KAP cost?</summary>Ten here.</details>';
    const { out, notes } = await careFaq(['import', join(folderWith({ 'faq.html': page }), 'faq.html')]);
    expect(loadCorpus(out).corpus.entries.map(({ id }) => id)).toEqual(['cost-2', 'how-much-does-kap-cost']);
    expect(notes).toContain(
      'proposed “How much does KAP cost?”: to take the place of the default “How much does KAP cost?” (cost)',
    );
  });

  it('hides no default entry, and carries out no proposal that nobody agreed to', async () => {
    const { out } = await careFaq(['import', PAGE, '--replace', 'none']);
    const file = JSON.parse(out) as { hide?: string[]; entries: { id: string; before?: string; related?: string[] }[] };
    const defaults = new Set(BUNDLED.defaultCorpus.entries.map(({ id }) => id));
    expect(file.hide).toBeUndefined();
    expect(file.entries.filter(({ id }) => defaults.has(id))).toEqual([]);
    expect(file.entries.find(({ before }) => before === 'cost')).toMatchObject({
      id: 'how-much-does-a-first-visit-cost',
      related: ['cost'],
    });
  });

  it('gives an answer the id of the default one with --replace all, unless a warning would be lost', async () => {
    const { out, notes } = await careFaq(['import', PAGE, '--replace', 'all']);
    const file = JSON.parse(out) as {
      starters: string[];
      entries: { id: string; question: string; before?: string }[];
    };
    expect(file.entries.find(({ id }) => id === 'cost')?.question).toBe('How much does a first visit cost?');
    expect(file.entries.find(({ before }) => before === 'waiting-list')?.id).toBe('how-long-is-the-waiting-list');
    expect(notes).toContain('“Call your local emergency number or a crisis line now.”; say so in yours before');
    expect(notes).toContain('it takes the place of the default “How much does KAP cost?” (cost): its id is cost.');
    const ids = new Set([...BUNDLED.defaultCorpus.entries, ...file.entries].map(({ id }) => id));
    expect(file.starters.filter(id => !ids.has(id))).toEqual([]);
  });

  it('asks only where somebody types', async () => {
    const asked = await careFaq(['import', PAGE, '--replace', 'ask']);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.notes).toContain('give --replace all or --replace none');
    const wrong = await careFaq(['import', PAGE, '--replace', 'some']);
    expect(wrong.notes).toContain('--replace takes ask, all or none, not "some".');
  });

  it('adds what visitors usually say, as variants of the file, or with --no-wordings nothing', async () => {
    const variantsOf = (out: string): readonly string[] | undefined =>
      loadCorpus(out).corpus.entries.find(({ id }) => id === 'where-do-i-park')?.variants;
    expect(variantsOf((await careFaq(['import', PAGE])).out)).toContain('do you have a car park');
    expect(variantsOf((await careFaq(['import', PAGE, '--no-wordings'])).out)).toEqual([]);
  });

  it('offers the page’s own questions first, and puts its topics first', async () => {
    const { corpus } = loadCorpus((await careFaq(['import', PAGE])).out, BUNDLED.defaultCorpus);
    const own = corpus.entries.slice(BUNDLED.defaultCorpus.entries.length).map(({ id }) => id);
    expect(corpus.starters.slice(0, 4).every(id => own.includes(id))).toBe(true);
    expect(corpus.starters).toHaveLength(6);
    expect(corpus.topics.slice(0, 2).map(({ name }) => name)).toEqual(['Visiting us', expect.any(String)]);
  });

  it('lets a corpus in another language stand alone', async () => {
    const page = '<html lang="de"><details><summary>Wo parke ich?</summary>Hinter dem Haus.</details></html>';
    const { out, notes } = await careFaq(['import', join(folderWith({ 'faq.html': page }), 'faq.html')]);
    expect(JSON.parse(out)).toMatchObject({ lang: 'de', entries: [{ id: 'wo-parke-ich' }] });
    expect(notes).toContain('so this corpus stands alone');
  });

  it('reads a folder of another product, and one of its own', async () => {
    const rasa = await careFaq(['import', fixturePath('rasa'), '--alone']);
    expect(loadCorpus(rasa.out).corpus.entries).toHaveLength(13);
    const agent = await careFaq(['import', fixturePath('dialogflow/agent'), '--from', 'dialogflow', '--alone']);
    expect(loadCorpus(agent.out).corpus.entries).toHaveLength(3);
    const own = folderWith({ 'en/entries/a/b.md': '---\nquestion: Where?\n---\nHere.\n' });
    expect(loadCorpus((await careFaq(['import', own])).out).corpus.entries).toMatchObject([
      { id: 'b', question: 'Where?' },
    ]);
  });

  it('fetches a page, and reads its links against its address', async () => {
    const server = await openServer({
      '/faq': { type: 'text/html; charset=utf-8', body: readFileSync(PAGE) },
      '/pdf': { type: 'application/pdf', body: '%PDF' },
    });
    const { out, notes } = await careFaq(['import', `${server.url}/faq`, '--local']);
    const refused = await careFaq(['import', `${server.url}/faq`]);
    const pdf = await careFaq(['import', `${server.url}/pdf`, '--local']);
    await server.close();
    expect(out).toContain(`[our booking page](${server.url}/book)`);
    expect(notes).toContain('is not https');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.notes).toContain('is not an address on the public internet');
    expect(pdf.notes).toContain('is of the type application/pdf, not a page or a table.');
  });

  it('lists the formats', async () => {
    const { out } = await careFaq(['import', '--formats']);
    expect(out).toMatch(/^json +a corpus/);
    expect(out).toContain('qna-maker');
  });

  it.each([
    [['import'], 2, 'name a file, a folder or an address to import.'],
    [['import', 'gone.html'], 1, 'there is no file or folder "gone.html".'],
    [['import', PAGE, '--from', 'dialogflo'], 2, 'Did you mean "dialogflow"?'],
    [['import', PAGE, '--form', 'html'], 2, 'Did you mean "--from"?'],
    [['import', 'ftp://x.example/faq'], 1, '"ftp:" addresses are not fetched'],
    [['import', PAGE, '--from', 'dl'], 1, 'this page has no questions as <dl>.'],
  ])('ends %j with %i and one sentence', async (parameters, code, part) => {
    const run = await careFaq(parameters);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.notes).toContain(part);
    expect(run.notes.split('\n')).toHaveLength(1);
  });
});
