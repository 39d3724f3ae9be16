import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/authoring/checks/index.js';
import { entryFile, folderWith, knowledgeWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const DOG = 'en/entries/visits/dogs.md';
const LINES = 'crisis-lines/GB.yml';

const LINE = `country: United Kingdom
names:
  en: United Kingdom
languages:
  - en
timeZones:
  - Europe/London
emergency:
  - number: "999"
    for: any
lines:
  - name: Samaritans
    for: crisis
    contact: call 116 123
    call: tel:116123
    hours: 24/7
    source: samaritans.org
    read: 2026-11-14
`;

const words = (count: number): string => `${Array.from({ length: count }, () => 'good').join(' ')}.`;

/** For each rule what breaks it, with the line and a part of what is said of it. */
const BAD: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'yaml',
    { [DOG]: '---\nquestion: "May I\n---\nYes.\n' },
    `${DOG}:2:11: error [yaml] this is not valid YAML: the quote " that is opened here is not closed`,
  ],
  [
    'yaml',
    { 'en/locale.yml': 'name: a: b\n' },
    'en/locale.yml:1:8: error [yaml] this is not valid YAML: a colon and a space stand in a text without quotes',
  ],
  ['yaml', { [DOG]: '---\nquestion: !!js/function "x"\n---\nYes.\n' }, '[yaml]'],
  ['front-matter', { [DOG]: 'May I?\n' }, `${DOG}:1: error [front-matter] the file does not begin with front matter`],
  [
    'front-matter',
    { [DOG]: '---\n- a list\n---\nYes.\n' },
    `${DOG}:2: error [front-matter] the front matter holds no fields`,
  ],
  ['schema', { [DOG]: entryFile({ question: '' }) }, `${DOG}:2: error [schema] has no usable question`],
  ['schema', { [DOG]: entryFile({ answer: '' }) }, 'error [schema] answer is empty'],
  [
    'schema',
    { [DOG]: entryFile({ reviewed: 'last May' }) },
    `${DOG}:12: error [schema] reviewed "last May" is not a date`,
  ],
  [
    'schema',
    { [DOG]: entryFile({ more: 'covered: perhaps\n' }) },
    'error [schema] covered is a string, not true or false',
  ],
  [
    'schema',
    { [DOG]: entryFile({ variants: ['12', 'b', 'c', 'd', 'e'] }) },
    `${DOG}:4: error [schema] variants 0 is a number`,
  ],
  ['schema', { 'sources.yml': '- id: leaflet\n' }, 'sources.yml:1: error [schema]'],
  [
    'fields',
    { [DOG]: entryFile({ more: 'relatd:\n  - parking\n' }) },
    `${DOG}:12: error [fields] there is no field "relatd". Did you mean "related"?`,
  ],
  [
    'fields',
    { [DOG]: entryFile({ more: 'id: hound\n' }) },
    '"id" is not read here. Remove it: the file’s name is the id',
  ],
  [
    'fields',
    { 'en/locale.yml': 'name: English\nstarter:\n  - parking\n' },
    'en/locale.yml:2: error [fields] there is no field "starter". Did you mean "starters"?',
  ],
  [
    'question',
    { [DOG]: entryFile({ question: 'Dogs' }) },
    `${DOG}:2: warning [question] the question has no question mark`,
  ],
  [
    'question',
    { [DOG]: entryFile({ question: `Is ${words(21).slice(0, -1)}?`, variants: ['a', 'b', 'c', 'd', 'e'] }) },
    'the question has 22 words',
  ],
  [
    'variants',
    { [DOG]: entryFile({ variants: ['one', 'two'] }) },
    `${DOG}:3: warning [variants] there are 2 variants and at least 5 are wanted`,
  ],
  ['variants', { [DOG]: entryFile({ variants: [] }) }, 'warning [variants] there are no variants'],
  [
    'duplicates',
    { [DOG]: entryFile({ variants: ['a b', 'c', 'd', 'e', 'WHERE can I park'] }) },
    `${DOG}:8: error [duplicates] "WHERE can I park" stands also in "parking" (`,
  ],
  [
    'duplicates',
    { [DOG]: entryFile({ variants: ['bring a dog', 'c', 'd', 'e', 'bring a dog?'] }) },
    'warning [duplicates] "bring a dog?" stands in this entry already',
  ],
  [
    'short-answer',
    { [DOG]: entryFile({ answer: words(41) }) },
    `${DOG}:14: error [short-answer] the short answer has 41 words`,
  ],
  [
    'detail',
    { [DOG]: entryFile({ answer: `Yes.\n\n${`${words(11)} `.repeat(11)}` }) },
    `${DOG}:14: error [detail] the detail has 121 words`,
  ],
  [
    'reading',
    {
      [DOG]: entryFile({
        answer: 'Individual psychological considerations necessitate comprehensive multidisciplinary evaluation.',
      }),
    },
    `${DOG}:14: warning [reading] the answer reads at grade`,
  ],
  [
    'reading',
    {
      'en/entries/visits/parking.md': entryFile({
        question: 'Where can I park?',
        answer: 'Institutional automobile accommodation necessitates individual authorisation.',
      }),
    },
    'error [reading] the answers read at grade',
  ],
  [
    'wording',
    { [DOG]: entryFile({ answer: 'Yes.\n\nIt is a cure for most things.' }) },
    `${DOG}:16: error [wording] "cure": nothing here is known to cure anybody. Write "can ease"`,
  ],
  [
    'wording',
    { [DOG]: entryFile({ question: 'Has somebody committed suicide here?' }) },
    `${DOG}:2: error [wording] "committed suicide"`,
  ],
  [
    'markup',
    { [DOG]: entryFile({ answer: 'Yes.\n\n## On a lead\n' }) },
    `${DOG}:16: warning [markup] a heading is shown as a paragraph`,
  ],
  [
    'markup',
    { [DOG]: entryFile({ answer: 'Yes, <b>gladly</b>.' }) },
    'warning [markup] HTML is shown as the characters it is',
  ],
  [
    'links',
    { [DOG]: entryFile({ answer: 'Yes: [rules](http://example.org).' }) },
    `${DOG}:14: error [links] the link to "http://example.org" is not https`,
  ],
  [
    'links',
    { [DOG]: entryFile({ answer: 'Yes: [rules](javascript:alert).' }) },
    'a link to "javascript:alert" is not allowed',
  ],
  [
    'hidden-characters',
    { [DOG]: entryFile({ answer: 'Ye\u200bs.' }) },
    `${DOG}:14: warning [hidden-characters] the invisible character U+200B`,
  ],
  ['sources', { [DOG]: entryFile({ sources: '' }) }, 'error [sources] the answer has no source'],
  [
    'sources',
    { [DOG]: entryFile({ sources: 'sources:\n  - id: leaflets\n' }) },
    `${DOG}:10: error [sources] there is no source "leaflets". List it among the sources, or correct the id. Did you mean "leaflet"?`,
  ],
  ['reviewed', { [DOG]: entryFile({ reviewed: '' }) }, 'error [reviewed] nobody has dated a review'],
  [
    'reviewed',
    { [DOG]: entryFile({ reviewed: '2025-11-21' }) },
    `${DOG}:12: warning [reviewed] the last review, 2025-11-21, is more than 12 months ago`,
  ],
  ['reviewed', { [DOG]: entryFile({ reviewed: '2026-11-23' }) }, 'lies in the future'],
  ['drafts', { [DOG]: entryFile({ more: 'review: draft\n' }) }, `${DOG}:12: warning [drafts] the entry is a draft`],
  [
    'schema',
    { [DOG]: entryFile({ more: 'review: nearly\n' }) },
    'error [schema] review "nearly" is not known, so this counts as a draft. Write draft or reviewed.',
  ],
  [
    'expires',
    { [DOG]: entryFile({ more: 'expires: 2026-12-21\n' }) },
    `${DOG}:12: warning [expires] the answer expires on 2026-12-21, in 29 days`,
  ],
  ['expires', { [DOG]: entryFile({ more: 'expires: 2026-11-22\n' }) }, 'the answer expires on 2026-11-22, today'],
  [
    'expires',
    { [DOG]: entryFile({ more: 'expires: 2026-11-21\n' }) },
    'error [expires] the answer expired on 2026-11-21, and visitors are told to ask you',
  ],
  ['expires', { [DOG]: entryFile({ more: 'expires: 2026-11-19\n' }) }, 'before its review of 2026-11-20'],
  [
    'conditions',
    {
      'en/locale.yml': 'name: English\nlocations:\n  - id: north\n    name: North\n',
      [DOG]: entryFile({ more: 'when:\n  location: nroth\n' }),
    },
    `${DOG}:13: error [conditions] there is no location "nroth". Write the id of one of the "locations". Did you mean "north"?`,
  ],
  [
    'collisions',
    { [DOG]: entryFile({ question: 'Where could I park?' }) },
    'visits/parking.md:2: warning [collisions] "Where can I park?" is nearly the same as "Where could I park?" (dogs, ',
  ] as const,
  [
    'references',
    { [DOG]: entryFile({ more: 'related:\n  - parkin\n' }) },
    `${DOG}:13: error [references] there is no entry "parkin". Write the id of an entry, which is the name of its file. Did you mean "parking"?`,
  ],
  [
    'references',
    { [DOG]: entryFile({ more: 'related:\n  - dogs\n' }) },
    'warning [references] the entry is related to itself',
  ],
  ['references', { [DOG]: entryFile({ more: 'next: nothing-there\n' }) }, 'there is no entry "nothing-there"'],
  [
    'references',
    { 'en/locale.yml': 'name: English\nstarters:\n  - gone\n' },
    'en/locale.yml:3: error [references] there is no entry "gone"',
  ],
  [
    'topics',
    { 'en/locale.yml': 'name: English\ntopics:\n  - id: visits\n    name: Visits\n  - id: empty\n    name: Empty\n' },
    'en/locale.yml:5: error [topics] the topic "empty" has no entry',
  ],
  [
    'topics',
    { 'en/entries/animals/cats.md': entryFile({ question: 'And cats?' }) },
    'error [topics] the topic "animals" is not listed',
  ],
  [
    'crisis-lines',
    { [LINES]: LINE.replace('tel:116123', 'tel:+116123') },
    `${LINES}:15: error [crisis-lines] the short code in "tel:+116123" has a country prefix`,
  ],
  [
    'crisis-lines',
    { [LINES]: LINE.replace('tel:116123', 'tel:116124') },
    '"tel:116124" dials a number that the words do not name',
  ],
  ['crisis-lines', { [LINES]: LINE.replace('tel:116123', 'tel:116 123') }, 'is not a link of that kind'],
  ['crisis-lines', { [LINES]: LINE.replace('    hours: 24/7\n', '') }, 'nothing says when it is open'],
  ['crisis-lines', { [LINES]: LINE.replace('    source: samaritans.org\n', '') }, 'the line has no source'],
  [
    'crisis-lines',
    { [LINES]: LINE.replace('    read: 2026-11-14\n', '') },
    'warning [crisis-lines] nobody has confirmed this line',
  ],
  [
    'crisis-lines',
    { [LINES]: LINE.replace('Europe/London', 'Europe/Londn') },
    `${LINES}:7: error [crisis-lines] "Europe/Londn" is no time zone`,
  ],
  [
    'crisis-lines',
    { [LINES]: LINE, 'crisis-lines/IE.yml': LINE },
    'crisis-lines/IE.yml:7: error [crisis-lines] the clock of Europe/London stands in',
  ],
  ['crisis-lines', { 'crisis-lines/England.yml': LINE }, '"England.yml" names no country'],
  [
    'evaluation',
    { 'en/evaluation/some.tsv': 'text\texpect\nwhere to park\tparking\ncan i park\tparkin|fallback\n' },
    'en/evaluation/some.tsv:3: error [evaluation] there is no entry "parkin"',
  ],
];

/** For each rule something that is at its edge and fine. */
const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schema: { [DOG]: entryFile({ more: 'review: reviewed\nreviewer: Dr. Cole\nwhen:\n  location: north\n' }) },
  fields: { 'en/locale.yml': 'name: English\ndirection: ltr\nstarters:\n  - parking\ngreeting: Hello.\n' },
  question: { [DOG]: entryFile({ question: `Is ${words(19).slice(0, -1)}?`, variants: ['a', 'b', 'c', 'd', 'e'] }) },
  variants: { [DOG]: entryFile({ variants: ['a', 'b', 'c', 'd', 'e'] }) },
  duplicates: { [DOG]: entryFile({ variants: ['parking for my dog', 'b', 'c', 'd', 'where to park a dog'] }) },
  collisions: { [DOG]: entryFile({ question: 'Where can I park my dog?' }) },
  'short-answer': { [DOG]: entryFile({ answer: words(40) }) },
  detail: { [DOG]: entryFile({ answer: `Yes.\n\n${`${words(12)} `.repeat(10)}` }) },
  reading: { [DOG]: entryFile({ answer: 'Yes. Keep it on a lead, and tell us when you book.' }) },
  wording: { [DOG]: entryFile({ answer: 'It is not a cure. The prescriber decides the amount.' }) },
  markup: { [DOG]: entryFile({ answer: 'Yes, **on a lead**:\n\n- short\n- *calm*\n' }) },
  links: { [DOG]: entryFile({ answer: '[Rules](/rules), [call](tel:999), [site](https://example.org).' }) },
  'hidden-characters': { [DOG]: entryFile({ answer: 'Yes, 👩‍👧 and می‌خواهم too.' }) },
  sources: { [DOG]: entryFile({ sources: '', more: 'covered: false\n' }) },
  sections: { [DOG]: entryFile({ sources: 'sources:\n  - id: leaflet\n' }) },
  drafts: { [DOG]: entryFile({ more: 'review: reviewed\n' }) },
  reviewed: { [DOG]: entryFile({ reviewed: '2025-11-22' }) },
  expires: { [DOG]: entryFile({ more: 'expires: 2026-12-22\n' }) },
  references: { [DOG]: entryFile({ more: 'related:\n  - parking\nnext: parking\n' }) },
  topics: { 'en/entries/visits/dogs.md': entryFile() },
  outranked: { [DOG]: entryFile() },
  before: { [DOG]: entryFile() },
  conditions: {
    'en/locale.yml': 'name: English\nlocations:\n  - id: north\n    name: North\n',
    [DOG]: entryFile({ more: 'when:\n  location: north\n  audience: staff\n' }),
  },
  'crisis-lines': { [LINES]: LINE },
  evaluation: { 'en/evaluation/some.tsv': 'text\texpect\nwhere to park\tparking\nhello\tcourtesy\na car\tuncovered\n' },
};

const problemsOf = (out: string): string[] => out.split('\n').filter(line => / \[[a-z-]+\] /.test(line));

describe('care-faq check', () => {
  it('finds nothing in a folder in which nothing is wrong', async () => {
    const folder = knowledgeWith({
      [DOG]: entryFile({
        more: 'related:\n  - parking\nnext: parking\n',
        answer: 'Yes, on a lead. [Our rules](https://example.org).\n\nIt is not a cure.',
      }),
      [LINES]: LINE,
      'en/evaluation/some.tsv': 'text\texpect\nwhere to park\tparking\nhello\tcourtesy\n',
    });
    expect(await careFaq(['check', folder])).toEqual({
      code: 0,
      out: expect.stringMatching(/^2 entries checked by \d+ rules: 0 errors, 0 warnings\.\nNot checked:\n/) as string,
      notes: '',
    });
  });

  it.each(BAD)('names file, line, rule and remedy: %s (%#)', async (_, files, expected) => {
    const folder = knowledgeWith(files);
    const { code, out } = await careFaq(['check', folder]);
    const problems = problemsOf(out);
    expect(problems.join('\n')).toContain(expected);
    for (const problem of problems)
      expect(problem).toMatch(/^.+:\d+(?::\d+)?: (?:error|warning) \[[a-z-]+\] .+\. .+[.?]$/);
    expect(code).toBe(out.includes(': error [') ? 1 : 0);
  });

  it.each(Object.entries(GOOD))('finds nothing by the rule %s where nothing is wrong', async (rule, files) => {
    expect((await careFaq(['check', knowledgeWith(files), '--rule', rule])).out).toMatch(/: 0 errors, 0 warnings\.\n/);
  });

  it('has a bad and a good sample of every rule; those that take long have a test of their own', () => {
    const broken = new Set(BAD.map(([rule]) => rule));
    const ids = CHECKS.filter(check => !check.isSlow).map(check => check.id);
    // These need a command line or a file of another kind; they have tests of their own.
    const elsewhere = ['sections', 'outranked', 'before'];
    expect(ids.filter(id => !elsewhere.includes(id) && !broken.has(id))).toEqual([]);
    expect(ids.filter(id => !(id in GOOD))).toEqual([]);
  });

  it('with --sources, names sections that are no longer in the document, and documents that are not there', async () => {
    const folder = knowledgeWith({
      [DOG]: entryFile({
        sources: 'sources:\n  - id: leaflet\n    section: Gettin here\n  - id: rules\n    section: § 4.2\n',
      }),
      'sources.yml': '- id: leaflet\n  title: Our leaflet\n- id: rules\n  title: Rules\n- id: book\n  title: Book\n',
      'documents/leaflet.md': '# Our leaflet\n\n## Getting here\nBy bus.\n',
      'documents/a7.txt': 'Rules\r\n4.1 Dogs\r\nOn a lead.\r\n4.2 Cats\r\nNot.\r\n',
      'documents/README.md': '| id | file |\n|---|---|\n| `rules` | a7.txt |\n',
    });
    const run = await careFaq(['check', folder, '--sources', `${folder}/documents`, '--rule', 'sections']);
    expect(problemsOf(run.out)).toHaveLength(1);
    expect(run.out).toContain(`${DOG}:11: error [sections] "Gettin here" is not a heading of`);
    expect(run.out).toContain('Did you mean "Getting here"?');
    expect(run.notes).toContain('for: book.');
    expect(await careFaq(['check', folder, '--sources', `${folder}/nothing`])).toMatchObject({ code: 1 });
  });

  it('with --wording, takes that list in place of the folder’s own', async () => {
    const own = 'avoid:\n  - say: on a lead\n    reason: We say leash\n    instead: Write "leash".\n';
    const folder = knowledgeWith({ [DOG]: entryFile({ answer: 'On a lead. It is a cure.' }), 'ours.yml': own });
    const { out } = await careFaq(['check', folder, '--rule', 'wording', '--wording', `${folder}/ours.yml`]);
    expect(problemsOf(out).map(line => /"([^"]+)"/.exec(line)?.[1])).toEqual(['On a lead']);
    const broken = await careFaq(['check', folder, '--wording', `${folder}/sources.yml.gone`]);
    expect(broken).toMatchObject({ code: 1, notes: expect.stringContaining('there is no file') as string });
  });

  it('takes the wording.yml that lies beside a JSON file', async () => {
    const entry = { id: 'dogs', question: 'Dogs?', answer: 'On a lead.', reviewed: '2026-11-20' };
    const folder = folderWith({
      'ours.json': JSON.stringify({ format: 1, entries: [entry] }),
      'wording.yml': 'extends: default\navoid:\n  - say: on a lead\n    reason: We say leash\n',
    });
    const { out } = await careFaq(['check', `${folder}/ours.json`, '--rule', 'wording']);
    expect(out).toContain('ours.json:1: error [wording] "On a lead": we say leash');
  });

  it('asks for as many variants as the folder says', async () => {
    const locale = 'name: English\nchecks:\n  fewestVariants: 10\n';
    const { code, out } = await careFaq(['check', knowledgeWith({ 'en/locale.yml': locale })]);
    expect(out).toContain('error [variants] there are 5 variants and at least 10 are wanted');
    expect(code).toBe(1);
  });

  it('before a release, warns of a crisis line that was read 61 days ago and fails after 90', async () => {
    const folder = knowledgeWith({ [LINES]: LINE });
    const on = (today: string): Promise<{ code: number; out: string }> =>
      careFaq(['check', folder, '--release', '--rule', 'crisis-lines', '--today', today]);
    expect(await on('2027-01-13')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 errors, 0 warnings') as string,
    });
    expect(await on('2027-01-14')).toMatchObject({
      code: 0,
      out: expect.stringContaining('it was read 61 days ago') as string,
    });
    expect(await on('2027-02-13')).toMatchObject({
      code: 1,
      out: expect.stringContaining('it was read 91 days ago') as string,
    });
    expect(await careFaq(['check', folder, '--today', '2027-06-01', '--rule', 'crisis-lines'])).toMatchObject({
      code: 0,
    });
  });

  it('with --deep, names variants that find another entry first', async () => {
    const variants = [
      'is a hound allowed',
      'may my puppy come',
      'pets',
      'leads needed',
      'free parking behind the house',
    ];
    const folder = knowledgeWith({ [DOG]: entryFile({ variants }) });
    const { out } = await careFaq(['check', folder, '--deep', '--rule', 'ranking']);
    expect(out).toContain(
      `${DOG}:8: warning [ranking] "free parking behind the house" finds "Where can I park?" (parking) first`,
    );
  });

  it('with --deep, names entries that answer what is labelled as not answered here', async () => {
    const folder = knowledgeWith({
      [DOG]: entryFile({ variants: ['may my hound come', 'can i bring my dog', 'dogs allowed', 'a puppy', 'pets'] }),
      'en/evaluation/asked.tsv':
        'text\texpect\ncan i bring my dog along\tfallback\nwhere can i park\tparking\ndogs\tnone\nmay dogs come\tfallback\n',
      'en/evaluation/calibration.tsv': 'text\texpect\nwhere can i park the car\tfallback\n',
    });
    const { out } = await careFaq(['check', folder, '--deep', '--rule', 'near-misses']);
    expect(problemsOf(out)).toHaveLength(1);
    expect(out).toContain(
      `${DOG}:2: warning [near-misses] it answers what nothing here answers: "can i bring my dog along", and 1 more.`,
    );
  });

  it('says of a field that keeps an entry from being read how it is spelt', async () => {
    const entries = [{ id: 'a', question: 'Where?', anwser: 'Here.' }];
    const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, entries }, undefined, 1) });
    const { out } = await careFaq(['check', `${folder}/ours.json`]);
    expect(out).toContain('ours.json:7: error [fields] there is no field "anwser". Did you mean "answer"?');
  });

  it('leaves a claim about an owner’s whole practice to the owner, with a remedy that fits', async () => {
    const entries = [{ id: 'a', question: 'Is it private?', answer: 'Our records are HIPAA-compliant.' }];
    const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, entries }) });
    const { code, out } = await careFaq(['check', `${folder}/ours.json`, '--rule', 'wording']);
    expect(code).toBe(0);
    expect(out).toContain('warning [wording] "HIPAA-compliant"');
    expect(out).toContain('who sees a record');
    expect(
      (await careFaq(['check', knowledgeWith({ [DOG]: entryFile({ answer: 'We are HIPAA-compliant.' }) })])).out,
    ).toContain('error [wording] "HIPAA-compliant"');
  });

  it('tells of wordings that an import added together, and of an owner’s own one by one', async () => {
    const entries = [
      {
        id: 'fees',
        question: 'What are your fees?',
        variants: ['what do you charge', 'how much for a session'],
        answer: 'Ten.',
      },
      {
        id: 'dog',
        question: 'Can I bring my dog?',
        variants: ['our terrier', 'what are your rates', 'how much do you cost'],
        answer: 'Yes.',
      },
    ];
    const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, entries }) });
    const { out } = await careFaq(['check', `${folder}/ours.json`, '--rule', 'ranking', '--deep']);
    expect(out.match(/An import added these/g)?.length).toBe(1);
  });

  it('uses the folder’s own wording list, added to ours where it says so', async () => {
    const own = 'avoid:\n  - say: on a lead\n    reason: We say leash\n    instead: Write "leash".\n';
    const bad = { [DOG]: entryFile({ answer: 'Yes, on a lead. It is a cure.' }) };
    const alone = await careFaq(['check', knowledgeWith({ ...bad, 'en/wording.yml': own }), '--rule', 'wording']);
    expect(problemsOf(alone.out).map(line => /"([^"]+)"/.exec(line)?.[1])).toEqual(['on a lead']);
    const both = await careFaq([
      'check',
      knowledgeWith({ ...bad, 'en/wording.yml': `extends: default\n${own}` }),
      '--rule',
      'wording',
    ]);
    expect(problemsOf(both.out)).toHaveLength(2);
  });

  it('checks an overlay file by its lines, together with the corpus it is laid over', async () => {
    const overlay = JSON.stringify(
      {
        format: 1,
        extends: 'default',
        entries: [
          { id: 'cost', question: 'How much is it?', answer: 'It is a miracle!', related: ['insurance', 'nothing'] },
          { id: 'wrong', question: 5, answer: 'x' },
        ],
        hide: ['topic:nowhere'],
      },
      undefined,
      2,
    );
    const folder = folderWith({ 'ours.json': overlay });
    const { code, out } = await careFaq(['check', `${folder}/ours.json`]);
    const found = problemsOf(out).map(line => line.slice(folder.length + 1).replace(/\. .*/, ''));
    expect(code).toBe(1);
    expect(found).toEqual([
      expect.stringContaining('ours.json:8: error [wording] "miracle"'),
      expect.stringContaining('ours.json:8: error [wording] "!"'),
      'ours.json:11: error [references] there is no entry "nothing"',
      expect.stringContaining('ours.json:14: error [schema] /entries/1'),
      expect.stringContaining('ours.json:16: error [schema] /entries/1/question is a number'),
      'ours.json:21: error [schema] /hide/0 nothing is called "topic:nowhere"',
      // What can wait stands behind what cannot.
      'ours.json:5: warning [reviewed] nobody has dated a review',
    ]);
  });

  it('shows where a file stops being JSON, with a caret under the place', async () => {
    const folder = folderWith({ 'ours.json': '{"format": 1,\n "extends": "default"\n "hide": []}\n' });
    const { code, out } = await careFaq(['check', `${folder}/ours.json`]);
    expect(code).toBe(1);
    expect(out).toContain(
      'ours.json:2:22: error [schema] this is not JSON: a comma is missing here. Write , between two values.\n     "extends": "default"\n                         ^\n',
    );
  });

  it('says what many entries have in common once, with the first places, and each of them with --all', async () => {
    const many = Array.from({ length: 20 }, (_, at) => [
      `en/entries/visits/entry-${String(at)}.md`,
      entryFile({ question: `Is number ${String(at)} ready?`, reviewed: '' }),
    ]);
    const folder = knowledgeWith(Object.fromEntries(many) as Record<string, string>);
    const grouped = await careFaq(['check', folder, '--rule', 'reviewed']);
    expect(problemsOf(grouped.out)).toHaveLength(1);
    expect(grouped.out).toMatch(/^error \[reviewed\] 20 times\. Read it again/);
    expect(grouped.out.match(/nobody has dated a review/g)).toHaveLength(3);
    expect(grouped.out).toContain('… and 17 more in 17 files. --all shows each.');
    const all = await careFaq(['check', folder, '--rule', 'reviewed', '--all']);
    expect(problemsOf(all.out)).toHaveLength(20);
    const json = await careFaq(['check', folder, '--rule', 'reviewed', '--json']);
    expect(JSON.parse(json.out)).toHaveLength(20);
  });

  it('says what it did not look at, and how to have it looked at', async () => {
    const folder = knowledgeWith({ [LINES]: LINE });
    const { out } = await careFaq(['check', folder]);
    expect(out).toContain('Not checked:\n');
    for (const gap of ['sections: name the folder', '--release', 'ranking: add --deep.', 'near-misses: add --deep.'])
      expect(out).toContain(gap);
    const deep = await careFaq(['check', folder, '--deep', '--release']);
    expect(deep.out).not.toContain('add --deep');
    expect(deep.out).toContain(
      'near-misses: there are no labelled messages here; care-faq evaluate takes a file of them.',
    );
    expect((await careFaq(['check', folder, '--rule', 'reviewed'])).out).toContain('checked by the rule "reviewed":');
  });

  it('names all the entries that hold one wording, with their places, at once', async () => {
    const asked = (id: string, question: string): object => ({ id, question, answer: 'Yes.', reviewed: '2026-11-20' });
    const entries = [
      asked('car', 'Is there parking?'),
      asked('bike', 'Is there PARKING'),
      asked('bus', 'is there parking'),
    ];
    const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, entries }, undefined, 1) });
    const { out } = await careFaq(['check', `${folder}/ours.json`, '--rule', 'duplicates']);
    expect(problemsOf(out)).toHaveLength(1);
    expect(out.replaceAll(folder, '')).toContain(
      '/ours.json:12: error [duplicates] "Is there PARKING" stands also in "car" (/ours.json:6) and in "bus" (/ours.json:18).',
    );
  });

  describe('of an overlay', () => {
    const check = async (entries: readonly object[], more: object = {}): Promise<string> => {
      const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, extends: 'default', entries, ...more }) });
      return (await careFaq(['check', `${folder}/ours.json`, '--rule', 'outranked'])).out;
    };
    const side = { id: 'ours', question: 'What side effects can ketamine have?', answer: 'Dizziness, for an hour.' };

    it('names the default answer that comes before an own one, and keeps what is medical', async () => {
      const out = await check([side]);
      expect(problemsOf(out)).toHaveLength(1);
      expect(out).toContain('(side-effects)');
      expect(out).toContain('or about more than your practice: keep it.');
      expect(out).not.toContain('"before"');
    });

    it('names one that asks the same, and how to take its place where it is a practical matter', async () => {
      const out = await check([{ id: 'ours', question: 'how much does KAP cost', answer: 'It is $650.' }]);
      expect(out).toMatch(/the default answer "How much does KAP cost\?" \(cost\) is to the same question/);
      expect(out).toContain(
        'Write "before": "cost" and yours is found first; with the id "cost" it takes that one’s place.',
      );
    });

    const dog = { id: 'dog', question: 'Can I bring my dog?', answer: 'Yes, on a lead.', variants: [] };
    const rule = async (entry: object, more: object = { extends: 'default' }): Promise<string> => {
      const folder = folderWith({ 'ours.json': JSON.stringify({ format: 1, ...more, entries: [entry] }) });
      return (await careFaq(['check', `${folder}/ours.json`, '--rule', 'before'])).out;
    };

    it('does not offer "before" for a word in common: the visitors of another question would be answered wrongly', async () => {
      expect(await check([dog])).not.toContain('"before": "bring-someone"');
    });

    it('warns of a "before" whose question is another, whose default is medical, or that lies over nothing', async () => {
      const ours = { id: 'ours', question: 'How much does KAP cost?', answer: 'It is $650.', before: 'cost' };
      expect(await rule(ours)).toContain(': 0 errors, 0 warnings.');
      expect(await rule({ ...dog, before: 'bring-someone' })).toContain('which does not plainly ask the same');
      expect(await rule({ ...side, before: 'side-effects' })).toContain(
        'which is about more than your practice, and is not read',
      );
      expect(await rule(ours, {})).toContain('"before" is not read in a corpus that lies over nothing');
    });

    it('says nothing where the own one took the place, the default is left out, or the matter is another', async () => {
      expect(await check([{ ...side, id: 'side-effects' }])).toContain(': 0 errors, 0 warnings.');
      expect(await check([side], { hide: ['side-effects'] })).not.toContain('(side-effects)');
      expect(await check([{ id: 'ours', question: 'May I bring my tortoise?', answer: 'Yes.' }])).toContain(
        ': 0 errors, 0 warnings.',
      );
    });
  });

  it('is not stopped by YAML that grows, folders that lead in circles or files that are no text', async () => {
    const bomb = `---\nquestion: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghijk'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghijk'.charAt(index)}, `.repeat(9)}]`)
      .join('\n')}\n---\nYes.\n`;
    const folder = knowledgeWith({ [DOG]: bomb, 'en/entries/visits/image.md': '\u0000\u0001\ufffd' });
    const { code, out } = await careFaq(['check', folder]);
    expect(code).toBe(1);
    expect(out).toContain('repeats itself through aliases');
    expect(out).toContain('image.md:1: error [front-matter]');
  });

  it('lists its rules', async () => {
    const { code, out } = await careFaq(['check', '--rules']);
    expect(code).toBe(0);
    for (const check of CHECKS) expect(out).toContain(`${check.id} `);
  });
});

describe('the default corpus', () => {
  it('passes every rule', async () => {
    const { code, out } = await careFaq(['check', 'knowledge']);
    expect(problemsOf(out).filter(line => line.includes(': error ['))).toEqual([]);
    expect(code).toBe(0);
  });
});
