import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFragment } from 'parse5';
import corpus from 'virtual:corpus/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentParts, exampleNames } from '../../scripts/docs/document-parts.js';
import { fillDocument } from '../../scripts/docs/fill-document.js';
import type { AnswerLine } from '../../src/authoring/ask/answer-question.js';
import { starterEntries, supportParts } from '../../src/core/conversation/assistant.js';
import { WORDS_EN } from '../../src/core/conversation/words.en.js';
import { findEntry, type Corpus } from '../../src/core/corpus/corpus.js';
import { loadCorpus } from '../../src/core/corpus/load-corpus.js';
import type { Occasion } from '../../src/core/corpus/when.js';
import { createSupport } from '../../src/core/safety/support.js';
import { INTERNATIONAL_CARD } from '../../src/core/safety/crisis-lines.js';
import { STRINGS_EN } from '../../src/ui/strings/en.js';
import { withOwnStrings } from '../../src/ui/strings/own-strings.js';
import type { OwnStrings } from '../../src/ui/strings/strings.js';
import { folderWith } from './authoring/knowledge-folder.js';
import { careFaq } from './authoring/run-care-faq.js';

const DOCUMENTS = [
  'README.md',
  'DESIGN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'SAFETY.md',
  'CHANGELOG.md',
  'knowledge/README.md',
];
const texts = new Map(DOCUMENTS.map(name => [name, readFileSync(name, 'utf8')]));
const readme = texts.get('README.md') ?? '';

const exampleFile = (name: string): string => join('demo', 'examples', `${name}.json`);

/** The default corpus with an owner's file laid over it. */
function withExample(name: string, occasion: Occasion = {}): Corpus {
  const { corpus: changed, problems } = loadCorpus(readFileSync(exampleFile(name), 'utf8'), corpus, occasion);
  expect(problems).toEqual([]);
  return changed;
}

/** What a visitor of a page with an example gets for each question. */
async function askWith(name: string, ...questions: string[]): Promise<AnswerLine[]> {
  const lines = questions.map(text => JSON.stringify({ id: text, text })).join('\n');
  const { out } = await careFaq(['ask', '--jsonl', '--corpus', exampleFile(name)], lines);
  return out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as AnswerLine);
}

describe('the documents', () => {
  let parts: ReadonlyMap<string, string>;

  beforeAll(() => {
    parts = documentParts();
  }, 60_000);

  it.each(['README.md', 'knowledge/README.md'])(
    '%s repeats the code and the examples as they are (else: npm run docs)',
    name => {
      const text = texts.get(name) ?? '';
      expect(text).toBe(fillDocument(text, parts));
    },
  );

  it('show every table, and every owner’s change that demo/examples holds', () => {
    const shown = [...texts.values()].flatMap(text =>
      [...text.matchAll(/<!-- docs:([\w-]+) -->/g)].map(([, name]) => name),
    );
    expect(shown.toSorted()).toEqual([...parts.keys()].sort());
  });

  it('have tables that say something', () => {
    for (const name of [
      'attributes',
      'methods',
      'events',
      'parts',
      'custom-properties',
      'rules',
      'entry-fields',
      'file-fields',
    ]) {
      const rows = parts.get(name)?.split('\n').slice(2) ?? [];
      expect(rows.length).toBeGreaterThanOrEqual(5);
      for (const row of rows) expect(row).toMatch(/^\| `[^|]+` .*\| \S/);
    }
    expect(parts.get('attributes')).toContain('`provider-name`');
    expect(parts.get('events')).toContain('`care-faq-reply`');
    expect(parts.get('custom-properties')).toContain('| `#1c5f5c` |');
  });

  it.each(DOCUMENTS)('%s links to files that exist', name => {
    const links = [...(texts.get(name) ?? '').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    const ours = links.filter(path => !path.startsWith('/'));
    expect(ours.filter(path => !existsSync(join(dirname(name), path)))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names files, folders and commands that exist', name => {
    const text = texts.get(name) ?? '';
    const paths = [...text.matchAll(/`((?:src|tests|scripts|build|demo|knowledge|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    const known = paths.filter(path => !/\b[A-Z]{2,}\b/.test(path));
    expect(known.filter(path => !existsSync(path))).toEqual([]);

    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(commands.filter(script => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it('promise no compliance and name no machine', () => {
    for (const text of texts.values()) {
      expect(text).not.toMatch(/HIPAA/i);
      expect(text).not.toMatch(/\/(?:work|tmp|home|Users)\//);
    }
  });

  it('import what the package offers', async () => {
    const core = await import('../../src/core.js');
    const [, names = ''] = /import \{([^}]*)\} from 'care-faq\/core'/.exec(readme) ?? [];
    expect(Object.keys(core)).toEqual(expect.arrayContaining(names.split(',').map(name => name.trim())));
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    const entries = [...readme.matchAll(/['`]care-faq(\/[\w./-]+)?['`]/g)].map(([, path = '']) => `.${path}`);
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.filter(path => !Object.hasOwn(exports, path))).toEqual([]);
  });

  it('show authors an entry in which nothing is wrong', async () => {
    const [, entry = ''] = /```markdown\n([\s\S]*?)```/.exec(texts.get('knowledge/README.md') ?? '') ?? [];
    const other = (question: string): string =>
      `---\nquestion: ${question}\nvariants:\n${['a', 'b', 'c', 'd', 'e'].map(word => `  - ${question} ${word}\n`).join('')}sources:\n  - id: ketamine-label\nreviewed: 2026-11-20\n---\nYes.\n`;
    const folder = folderWith({
      'en/entries/after/driving.md': entry,
      'en/entries/after/going-home.md': other('How do I get home?'),
      'en/entries/after/back-to-work.md': other('When may I work?'),
      'sources.yml': '- id: ketamine-label\n  title: The label\n',
    });
    const { out } = await careFaq(['check', folder]);
    expect(out).toMatch(/^3 entries checked by \d+ rules: 0 errors, 0 warnings\.\nNot checked:\n/);
  });

  it('say how many entries there are', () => {
    const count = String(corpus.entries.length);
    expect(texts.get('CHANGELOG.md')).toContain(`${count} entries`);
  });
});

describe('the owner’s changes that the README shows', () => {
  it.each(exampleNames())('%s passes care-faq check without a word', async name => {
    const { code, out } = await careFaq(['check', exampleFile(name)]);
    const [said = ''] = out.split('\nNot checked:\n');
    // One of them shows a draft, and is told so.
    const lines = said.split('\n').filter(line => !line.includes('[drafts]'));
    expect(lines).toEqual([expect.stringMatching(/ checked by \d+ rules: 0 errors, [01] warnings?\.$/)]);
    expect(code).toBe(0);
  });

  it('add: a new entry is found beside the default ones', async () => {
    const [parking, sick] = await askWith('add', 'do you have a car park', 'wil it make me sick');
    expect(parking).toMatchObject({ kind: 'answer', shown: 'parking' });
    expect(sick).toMatchObject({ kind: 'answer', shown: 'nausea' });
  });

  it('replace: an entry of the same id takes the default one’s place', async () => {
    const [cost] = await askWith('replace', 'how much do you charge for a session');
    expect(cost).toMatchObject({ kind: 'answer', shown: 'cost' });
    expect(cost?.text).toContain('Our prices are on the fees page');
  });

  it('hide: neither the entry nor the topic is found', async () => {
    const changed = withExample('hide');
    expect(findEntry(corpus, 'home-use')).toBeDefined();
    expect(findEntry(changed, 'home-use')).toBeUndefined();
    expect(corpus.entries.some(entry => entry.topic === 'therapy')).toBe(true);
    expect(changed.entries.some(entry => entry.topic === 'therapy')).toBe(false);
    const [home] = await askWith('hide', 'can i do it at home');
    expect(home?.entries.map(entry => entry.id)).not.toContain('home-use');
  });

  it('starters: they are offered in the order given', () => {
    const offered = starterEntries(withExample('starters')).map(entry => entry?.id);
    expect(offered).toEqual(['what-is-kap', 'session-length', 'driving']);
  });

  it('greeting: the panel begins with it', () => {
    expect(withExample('greeting').greeting).toBe('Ask about treatment at Harbor Clinic, in your own words.');
  });

  it('provider: the prompt names it, and attributes win', async () => {
    const [line] = await askWith('provider', 'how long does a session take');
    expect(line?.support.prompt).toContain('Talk to Harbor Clinic');
    const setup = { words: WORDS_EN, crisisLines: { cards: [], international: INTERNATIONAL_CARD } };
    const { provider } = supportParts({ ...setup, provider: { phone: '1' } }, withExample('provider'));
    expect(provider).toMatchObject({ name: 'Harbor Clinic', phone: '1', url: '/book' });
  });

  it('support-lines: they stand below the crisis lines, which all stay', async () => {
    const [line] = await askWith('support-lines', 'what is kap');
    const names = line?.support.lines.map(({ name }) => name) ?? [];
    expect(names.at(-1)).toBe('Harbor Clinic, out of hours');
    expect(names).toContain('Find A Helpline');
    const { supportLines } = withExample('support-lines');
    const parts = { prompt: '', provider: {}, card: INTERNATIONAL_CARD, ownerLines: supportLines };
    expect(createSupport(parts, 'none').lines).toEqual(INTERNATIONAL_CARD.lines);
  });

  it('variants: the entry is found by them, and the others as before', async () => {
    const [cost, sick] = await askWith('variants', 'whats the sticker price', 'will it make me sick');
    expect(cost?.entries[0]?.id).toBe('cost');
    expect(sick?.entries[0]?.id).toBe('nausea');
    expect(withExample('variants').entries.find(({ id }) => id === 'cost')?.answer).toBe(
      findEntry(corpus, 'cost')?.answer,
    );
  });

  it('strings: the words are the interface’s, and may be said otherwise', () => {
    const { strings = {} } = withExample('strings');
    expect(Object.keys(strings)).toEqual(['placeholder', 'starters']);
    expect(withOwnStrings(STRINGS_EN, strings)).toMatchObject(strings);
  });

  it('locations: the page’s own is offered, or all of them', () => {
    expect(withExample('locations', { location: 'quay' }).provider).toMatchObject({
      name: 'Harbor Clinic at the Quay',
      url: '/quay/book',
      email: 'hello@harbor.example',
    });
    const { provider } = withExample('locations');
    expect(provider).toMatchObject({ name: 'Harbor Clinic', locations: [{ id: 'north' }, { id: 'quay' }] });
  });

  it('when: a location has its own answer, and an audience a question of its own', () => {
    const parkingAt = (location?: string): string | undefined =>
      findEntry(withExample('when', { location }), 'parking')?.answer;
    expect(parkingAt()).toContain('It depends on the place');
    expect(parkingAt('north')).toContain('six free spaces');
    expect(parkingAt('quay')).toContain('Dock Street');
    expect(findEntry(withExample('when'), 'refer-a-patient')).toBeUndefined();
    expect(findEntry(withExample('when', { audience: 'referrers' }), 'refer-a-patient')).toBeDefined();
  });

  it('review: an answer is given until it expires, and a draft not at all', () => {
    const on = (today: string): Corpus =>
      loadCorpus(readFileSync(exampleFile('review'), 'utf8'), corpus, { today }).corpus;
    expect(findEntry(on('2027-03-03'), 'open-evening')?.answer).toContain('6 to 8 pm');
    expect(findEntry(on('2027-03-04'), 'open-evening')).toMatchObject({ answer: '', expired: true });
    expect(findEntry(on('2026-11-22'), 'group-sessions')).toBeUndefined();
  });

  it('own-corpus: it answers alone, and what it does not cover it says so', async () => {
    const [price, pills, kap] = await askWith(
      'own-corpus',
      'how much for the six talks',
      'should i take melatonin pills',
      'what is kap',
    );
    expect(price).toMatchObject({ kind: 'answer', shown: 'price' });
    expect(pills?.entries[0]?.id).toBe('sleeping-pills');
    expect(pills?.kind).not.toBe('answer');
    expect(['fallback', 'suggestions']).toContain(kap?.kind);
    expect(kap?.support.prompt).toContain('Ana Reyes');
  });

  it('inside the element: the JSON between the tags is an overlay', () => {
    const html =
      [...readme.matchAll(/```html\n([\s\S]*?)```/g)]
        .map(([, block = '']) => block)
        .find(block => block.includes('application/json')) ?? '';
    const element = parseFragment(html).childNodes.find(node => node.nodeName === 'care-faq');
    const script =
      element && 'childNodes' in element ? element.childNodes.find(node => node.nodeName === 'script') : undefined;
    const text = script && 'childNodes' in script ? script.childNodes[0] : undefined;
    const { corpus: changed, problems } = loadCorpus(text && 'value' in text ? text.value : undefined, corpus);
    expect(problems).toEqual([]);
    expect(changed.starters).toEqual(['what-is-kap', 'cost']);
  });

  it('as a property: the object is an overlay', () => {
    const [, written = ''] = /\.corpus = (\{[\s\S]*?\});/.exec(readme) ?? [];
    const { corpus: changed, problems } = loadCorpus(JSON.parse(written) as unknown, corpus);
    expect(problems).toEqual([]);
    expect(findEntry(changed, 'clinic-details')).toBeUndefined();
  });

  it('strings: each is a word that an owner may change', () => {
    const [, written = ''] = /\.strings = (\{[\s\S]*?\});/.exec(readme) ?? [];
    const own = JSON.parse(written) as OwnStrings;
    expect(withOwnStrings(STRINGS_EN, own)).toMatchObject(own);
  });

  it('the coaching practice’s whole overlay has nothing wrong', () => {
    const { problems } = loadCorpus(readFileSync('demo/coach-overlay.json', 'utf8'), corpus);
    expect(problems).toEqual([]);
    expect(readdirSync('demo')).toContain('coach.html');
  });
});
