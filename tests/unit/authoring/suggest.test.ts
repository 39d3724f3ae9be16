import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/core/corpus/load-corpus.js';
import { addToCorpusJson } from '../../../src/authoring/suggest/add-to-corpus-json.js';
import { addToFolder } from '../../../src/authoring/suggest/add-to-folder.js';
import { cluster, unitVector } from '../../../src/authoring/suggest/cluster.js';
import type { Proposal } from '../../../src/authoring/suggest/proposal.js';
import { readLog } from '../../../src/authoring/suggest/read-log.js';
import { entryFile, folderWith, knowledgeWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const DOG = 'en/entries/visits/dogs.md';
const line = (text: string): string => JSON.stringify({ text, kind: 'fallback', entry: null, closest: [] });
const LOG = [
  'do you have wifi',
  'is there wifi for guests',
  'wifi password please',
  'do you have wifi',
  'wifi code',
  'sauna towels',
]
  .map(line)
  .join('\n');

/** A folder needs some entries before it can be unsure of anything. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['What does it cost?', ['how much is a session', 'your prices', 'what do you charge', 'fees', 'is it expensive']],
  ['When are you open?', ['opening hours', 'are you there on sunday', 'what time do you close', 'hours', 'open late']],
  ['May I eat before?', ['can i have breakfast', 'do i fast', 'food before the session', 'eating', 'an empty stomach']],
  ['Who treats me?', ['will i see a doctor', 'the staff', 'which nurse', 'who is in the room', 'your team']],
  ['How long is a visit?', ['how many hours', 'how much time', 'duration', 'when can i leave', 'is it quick']],
  [
    'May I drive home?',
    ['driving after', 'can i take the car home', 'do i need a lift', 'is a taxi needed', 'motorbike'],
  ],
  ['How do I cancel?', ['move my appointment', 'cancel a booking', 'i cannot come', 'change the date', 'reschedule']],
  ['Do you take insurance?', ['is it covered', 'my insurer pays', 'claim it back', 'insurance', 'reimbursed']],
];
const otherFiles = Object.fromEntries(
  OTHERS.map(([question, variants], index) => [
    `en/entries/visits/other-${String(index)}.md`,
    entryFile({ question, variants, answer: 'Please ask at the desk.' }),
  ]),
);

const withLog = (log: string, files: Readonly<Record<string, string>> = {}): string =>
  knowledgeWith({
    [DOG]: entryFile({ variants: ['can i bring my dog', 'dogs allowed', 'a puppy', 'is my hound ok', 'pets'] }),
    ...otherFiles,
    'log.jsonl': log,
    ...files,
  });
const suggest = (
  folder: string,
  options: readonly string[],
  typed = '',
  target = folder,
): Promise<{ code: number; out: string; notes: string }> =>
  careFaq(['suggest', join(folder, 'log.jsonl'), target, ...options], typed);
const proposalsIn = async (folder: string, ...options: string[]): Promise<Proposal[]> =>
  JSON.parse((await suggest(folder, ['--json', ...options])).out) as Proposal[];

describe('care-faq suggest', () => {
  it('groups what nothing answers into one new question, the commonest wording first, and writes nothing unasked', async () => {
    const folder = withLog(LOG);
    const proposals = await proposalsIn(folder);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ question: expect.stringMatching(/wifi/i) as string, times: 5 });
    expect(proposals[0]?.variants.every(variant => variant.includes('wifi'))).toBe(true);
    expect(readdirSync(join(folder, 'en/entries'))).toEqual(['visits']);
    expect(readdirSync(join(folder, 'en/entries/visits'))).toHaveLength(2 + OTHERS.length);
  });

  it('proposes the same whatever the order of the log', async () => {
    const turned = LOG.split('\n').reverse().join('\n');
    expect(await proposalsIn(withLog(turned))).toEqual(await proposalsIn(withLog(LOG)));
  });

  it('leaves out what was asked too seldom, and says so where that is all', async () => {
    expect(await proposalsIn(withLog(LOG), '--least', '1')).toHaveLength(2);
    const run = await suggest(withLog(LOG), ['--least', '9']);
    expect(run).toMatchObject({ code: 0, notes: expect.stringContaining('Nothing to propose') as string });
  });

  it('begins a new entry as a draft, which the check accepts and visitors do not see', async () => {
    const folder = withLog(LOG);
    const { notes } = await suggest(folder, ['--yes']);
    const [file = ''] = /\S+\.md/.exec(notes) ?? [];
    expect(file).toMatch(/wifi.*\.md$/);
    const check = await careFaq(['check', folder]);
    expect(check.out).toMatch(/: 0 errors, \d warnings?\.\n/);
    expect(check.out).toContain('warning [drafts] the entry is a draft');
    expect((await careFaq(['build', folder])).notes).toContain('Left out as drafts');
    // The draft is known to the next run, which begins no second one.
    expect((await proposalsIn(folder)).map(({ kind }) => kind)).not.toContain('entry');
  });

  it('asks a person about each, takes their words, and writes what they accepted', async () => {
    const folder = withLog(LOG);
    const { out } = await suggest(folder, [], 'maybe\ne\nIs there wifi: yes or no?\nn\ne\nwifi #1\ny\nq\n');
    expect(out).toContain('No entry is near this. Begin one, as a draft?');
    expect(out).toContain('Please type y, n, e or q.');
    const [proposal] = await proposalsIn(withLog(LOG));
    const file = join(folder, 'en/entries', proposal?.kind === 'entry' ? (proposal.topic ?? 'new') : '');
    const text = readFileSync(join(file, 'do-you-have-wifi.md'), 'utf8');
    expect(text).toMatch(
      /^---\nquestion: "Is there wifi: yes or no\?"\nvariants:\n {2}- "wifi #1"\n {2}- [^\n]+\nreview: draft\ncovered: false\n---\n/,
    );
  });

  it('adds wordings to the entry’s file, and changes nothing else in it', () => {
    const text = entryFile({
      variants: ['"dog: yes"'],
      more: '# a note\nrelated:\n  - parking\n',
      answer: 'Yes.  \nOn a lead.',
    });
    const folder = withLog(LOG, { [DOG]: text });
    const proposal: Proposal = {
      kind: 'variants',
      entry: 'dogs',
      question: 'Q?',
      variants: ['a dog: wait #1', 'dog: yes'],
      times: 2,
    };
    addToFolder({ root: folder, lang: 'en' }, [proposal]);
    expect(readFileSync(join(folder, DOG), 'utf8')).toBe(
      text.replace('  - "dog: yes"\n', '  - "dog: yes"\n  - "a dog: wait #1"\n'),
    );
  });

  it('adds wordings to a JSON file: to its own entry, or under the id of a default one', () => {
    const more = (entry: string): Proposal => ({
      kind: 'variants',
      entry,
      question: 'Q?',
      variants: ['b', 'a'],
      times: 2,
    });
    const file = {
      format: 1,
      extends: 'default',
      entries: [
        { id: 'own', when: { location: 'north' }, question: 'Q?', answer: 'A.' },
        { id: 'own', question: 'Q?', answer: 'A.', variants: ['a'] },
      ],
      variants: { cost: ['a'] },
    };
    const added = JSON.parse(
      addToCorpusJson(JSON.stringify(file), [more('own'), more('cost'), more('driving')]),
    ) as unknown;
    expect(added).toEqual({
      ...file,
      entries: [file.entries[0], { ...file.entries[1], variants: ['a', 'b'] }],
      variants: { cost: ['a', 'b'], driving: ['b', 'a'] },
    });
    for (const broken of ['{', '[]', '5'])
      expect(() => addToCorpusJson(broken, [more('a')])).toThrow(/nothing was written/);
  });

  it.each(['q\n', '', 'n\n', 'e\n'])('writes nothing that was not accepted: typed %j', async typed => {
    const folder = withLog(LOG);
    const { notes } = await suggest(folder, [], typed);
    expect(notes).toContain('Nothing was written.');
    expect(existsSync(join(folder, 'en/entries/new'))).toBe(false);
  });

  it('writes into an overlay: more wordings for a default entry, and new entries', async () => {
    const overlay = JSON.stringify({ format: 1, extends: 'default', greeting: 'Hello <b>' });
    const log = [...Array<string>(2).fill('zorbing trampoline zorb'), 'zorbing please'].map(line).join('\n');
    const folder = folderWith({ 'log.jsonl': log, 'ours.json': overlay });
    const file = join(folder, 'ours.json');
    await suggest(folder, ['--yes'], '', file);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('\\u003cb>');
    const { corpus, problems } = loadCorpus(text, undefined, { drafts: true });
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/extends']);
    expect(corpus).toMatchObject({
      greeting: 'Hello <b>',
      entries: [{ question: expect.stringMatching(/zorb/i) as string, covered: false, review: 'draft' }],
    });
  });

  it('proposes an own answer where the default one only says that it does not know, and leaves it in view until then', async () => {
    const overlay = JSON.stringify({ format: 1, extends: 'default', entries: [] });
    const log = ['payment plan', 'do you do payment plans', 'can i pay in installments'].join('\n');
    const folder = folderWith({ 'log.jsonl': log, 'ours.json': overlay });
    const file = join(folder, 'ours.json');
    const [proposal] = JSON.parse((await suggest(folder, ['--json'], '', file)).out) as Proposal[];
    expect(proposal).toMatchObject({ kind: 'answer', id: 'payment-help', times: 3 });
    const { notes } = await suggest(folder, ['--yes'], '', file);
    expect(notes).toContain('1 new question is a draft: write the answer');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      entries: [{ id: 'payment-help', review: 'draft', covered: false, variants: expect.any(Array) as unknown[] }],
    });
    expect((await careFaq(['ask', 'payment plan', '--corpus', file])).out).toContain('payment plans or free treatment');
    // What was begun is not begun again.
    expect((await suggest(folder, [], '', file)).notes).toContain('Nothing to propose');
  });

  it('makes no wording of a concern, of a personal medical question or of a greeting, and says how many there were', async () => {
    const log = ['i want to die', 'i want to die', 'can i take it with my lithium', 'hello', 'hello'].join('\n');
    const folder = folderWith({ 'log.jsonl': log, 'ours.json': '{"format": 1, "extends": "default"}' });
    const run = await suggest(folder, ['--json', '--least', '1'], '', join(folder, 'ours.json'));
    expect(JSON.parse(run.out)).toEqual([]);
    expect(run.notes).toContain('3 messages left out: a concern, or a personal medical question.');
    expect(run.notes).toContain('2 messages left out: a greeting or thanks.');
    expect(run.notes).toContain('“can i take it with my lithium”');
  });

  it('says which lines of a log are broken, and which messages of it an entry answers by now', async () => {
    const log = [line('how much does kap cost'), 'text":"cut off"}'].join('\n');
    const folder = folderWith({ 'log.jsonl': log, 'ours.json': '{"format": 1, "extends": "default"}' });
    const { notes } = await suggest(folder, ['--least', '1'], '', join(folder, 'ours.json'));
    expect(notes).toContain('passed over: line 2.');
    expect(notes).toContain('“how much does kap cost” finds “How much does KAP cost?” (cost)');
  });

  it('says what to do where nobody types', async () => {
    const { notes } = await suggest(withLog(LOG), []);
    expect(notes).toContain('In a terminal each is asked for; --yes accepts all, --json lists them.');
  });

  it.each([
    ['a log that is not there', ['suggest', 'nowhere.jsonl'], 'there is no file "nowhere.jsonl"'],
    ['a log without a message', ['suggest', 'package.json', 'knowledge', '--least', '1'], ''],
    ['a number that is none', ['suggest', 'package.json', '--least', 'two'], '--least takes a whole number'],
  ])('tells %s', async (_, parameters, note) => {
    const run = await careFaq(parameters);
    expect(run.code).toBe(note === '' ? run.code : 1);
    expect(run.notes).toContain(note);
  });
});

describe('readLog', () => {
  it('reads lines of JSON, counts the same words once, takes out what stood for a name, and names lines that are broken', () => {
    const { messages, unread } = readLog(
      '\ufeff{"text": "Is it [name], free?"}\r\n{"text": "is it free"}\n\n{"text": 5}\n{broken\n"text"\n[1]\ntext":"cut off"}\n{"text": "hello", "kind": "answer"}\n',
    );
    expect(messages).toEqual([
      { text: 'Is it, free?', times: 2 },
      { text: 'hello', times: 1, wasAnswered: true },
    ]);
    expect(unread).toEqual([4, 5, 6, 7, 8]);
  });

  it('reads plain lines', () => {
    expect(readLog('is it free\nIs it free?\n[1]\n')).toEqual({
      messages: [{ text: 'is it free', times: 2 }],
      unread: [3],
    });
  });

  it('survives whatever a file holds', () => {
    expect(readLog('\u0000\ud800\n[[[[\n{"__proto__": {"text": "x"}}\n').messages.length).toBeLessThanOrEqual(1);
    expect(readLog('x'.repeat(5_000)).unread).toEqual([1]);
  });
});

describe('cluster', () => {
  const point = (text: string): { terms: ReadonlyMap<string, number> } => ({
    terms: unitVector(text.split(' ').map(term => [term, 1] as const)),
  });

  it('puts together what is alike on average, and not what only has a neighbour in common', () => {
    expect(cluster(['a b', 'a b c', 'x y', 'x y z', 'q'].map(point))).toEqual([[0, 1], [2, 3], [4]]);
    const chain = ['a b c', 'c d e', 'e f g', 'g h i'].map(point);
    expect(cluster(chain).every(group => group.length <= 2)).toBe(true);
  });

  it('groups nothing out of nothing', () => {
    expect(cluster([])).toEqual([]);
    expect(cluster([{ terms: new Map() }, { terms: new Map() }])).toEqual([[0], [1]]);
  });
});
