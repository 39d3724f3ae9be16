import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/authoring/evaluate/read-messages.js';
import type { Evaluation } from '../../../src/authoring/evaluate/summarise.js';
import { folderWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const CORPUS = JSON.stringify({
  format: 1,
  lang: 'en',
  entries: [
    {
      id: 'parking',
      question: 'Where can I park?',
      variants: [
        'is there a car park',
        'where do i leave the car',
        'parking',
        'can my driver wait outside',
        'do you have parking',
      ],
      answer: 'Behind the house.',
    },
    {
      id: 'dogs',
      question: 'May I bring a dog?',
      variants: ['are dogs allowed', 'can my puppy come', 'pets', 'i have a hound', 'animals in the waiting room'],
      answer: 'Yes, on a lead.',
    },
    {
      id: 'cats',
      question: 'Do you treat cats?',
      variants: ['my cat is ill', 'vet for a cat'],
      answer: 'No.',
      covered: false,
    },
  ],
});
const ROWS: readonly (readonly [string, string, string])[] = [
  ['where can i park my car', 'parking', 'plain'],
  ['are dogs allowed inside', 'dogs', 'plain'],
  ['is there parking for my dog', 'dogs', 'hard'],
  ['a question about the moon', 'none', 'plain'],
  ['what is the capital of Peru', 'uncovered', 'plain'],
];
const TSV = `text\texpect\tstyle\n${ROWS.map(row => row.join('\t')).join('\n')}\n`;

async function evaluate(
  file: string,
  text: string,
  ...options: string[]
): Promise<Awaited<ReturnType<typeof careFaq>>> {
  const folder = folderWith({ [file]: text, 'ours.json': CORPUS });
  return careFaq(['evaluate', join(folder, file), '--corpus', join(folder, 'ours.json'), ...options]);
}

const figuresOf = async (file: string, text: string): Promise<Evaluation> =>
  JSON.parse((await evaluate(file, text, '--json')).out) as Evaluation;

describe('care-faq evaluate', () => {
  it('counts an answer that stands "in general" behind the way to the provider as an answer', async () => {
    const folder = folderWith({
      'messages.tsv': 'text\texpect\nis it safe for me with my heart condition\theart-and-blood-pressure\n',
    });
    const { out } = await careFaq(['evaluate', join(folder, 'messages.tsv')]);
    expect(out).toContain('1 the right one "in general" behind the way to you');
    expect(out).toContain('and 0 none.');
  });

  it('says how often the right entry came first, by style and together, and what was answered that nothing answers', async () => {
    const { answered, unanswered, notJudged } = await figuresOf('messages.tsv', TSV);
    expect(answered.map(({ style, messages }) => [style, messages])).toEqual([
      ['plain', 2],
      ['hard', 1],
      ['all', 3],
    ]);
    expect(answered[0]).toMatchObject({ rankedFirst: 1, inThree: 1, assertedWrong: 0 });
    expect(unanswered).toMatchObject([{ style: 'all', messages: 2, asserted: 0 }]);
    expect(notJudged).toBe(0);
  });

  it('names which entry took whose message, and each miss', async () => {
    const { confusions, misses } = await figuresOf(
      'm.tsv',
      'text\texpect\nwhere do i leave the car\tdogs\nparking\tdogs\n',
    );
    expect(confusions).toEqual([{ expected: 'dogs', got: 'parking', times: 2 }]);
    expect(misses.map(({ text, expect: wanted, got }) => [text, wanted, got])).toEqual([
      ['where do i leave the car', ['dogs'], 'parking'],
      ['parking', ['dogs'], 'parking'],
    ]);
  });

  it.each([
    ['messages.csv', `"text",expect,style\n${ROWS.map(row => `"${row[0]}",${row[1]},${row[2]}`).join('\r\n')}\n`],
    ['messages.csv', `text;expect;style\n${ROWS.map(row => row.join(';')).join('\n')}`],
    [
      'messages.jsonl',
      ROWS.map(([text, wanted, style]) => JSON.stringify({ text, expect: [wanted], style })).join('\n'),
    ],
  ])('reads %s to the same figures (%#)', async (file, text) => {
    expect(await figuresOf(file, text)).toEqual(await figuresOf('messages.tsv', TSV));
  });

  it('writes a report that a reader of Markdown shows as tables, whatever the messages hold', async () => {
    const folder = folderWith({});
    const report = join(folder, 'report.md');
    const text = 'text\texpect\n<b>parking</b> | *where* [x](y)\tdogs\n';
    const { code, out } = await evaluate('m.tsv', text, '--report', report);
    expect(code).toBe(0);
    expect(out).toContain('ranked first %');
    const written = readFileSync(report, 'utf8');
    expect(written).toContain('# How messages of m.tsv are answered');
    expect(written).toContain('\\<b>parking\\</b> \\| \\*where\\* \\[x\\](y) | dogs | parking |');
    expect(written.split('\n').filter(line => line.startsWith('| style'))).toHaveLength(1);
  });

  it('names lines that it cannot use and labels that are nobody’s, and goes on', async () => {
    const { code, notes, out } = await evaluate('m.tsv', 'text\texpect\n\tparking\npark\tparkin\nparking\tparking\n');
    expect(code).toBe(0);
    expect(notes).toMatch(/m\.tsv:2: there is no text\. Write both in every line\./);
    expect(notes).toMatch(/m\.tsv:3: there is no entry "parkin"\. Did you mean "parking"\?/);
    expect(out).toContain('ranked first %');
    expect(notes).toContain('1 message is left out, for want of a known label.');
  });

  it('takes an entry’s question for its id, other names of the columns, and passes over empty rows', async () => {
    const text = 'Message\tExpected\n\t\n\nwhere can i park my car\tWhere can I park?\n\t\t\nhello\tcourtesy\n';
    const { notes, out } = await evaluate('m.tsv', text);
    expect(notes).toBe('');
    expect(out).toContain('Of 1 message that an entry answers, 1 got the right answer, 0 a wrong one');
    expect(out).toContain('Not judged: 1 message with a label that is neither an entry');
  });

  it('fails where no label is known, since the corpus is likely another', async () => {
    const run = await evaluate('m.tsv', 'text\texpect\nhow much\tprices\n');
    expect(run).toMatchObject({ code: 1, notes: expect.stringContaining('no label of') as string });
  });

  it.each([
    ['a file that is not there', ['evaluate', 'nowhere.tsv'], 1, 'there is no file "nowhere.tsv"'],
    ['no file', ['evaluate'], 2, 'MESSAGES'],
  ])('tells %s from a result', async (_, parameters, code, note) => {
    const run = await careFaq(parameters);
    expect(run.code).toBe(code);
    expect(run.notes.toUpperCase()).toContain(note.toUpperCase());
  });

  it('tells a table without the columns it needs from one that is empty', async () => {
    expect((await evaluate('m.csv', 'question,answer\na,b\n')).notes).toContain('does not name the columns');
    expect(await evaluate('m.csv', '')).toMatchObject({
      code: 1,
      notes: expect.stringContaining('holds no') as string,
    });
  });
});

describe('readMessages', () => {
  it('keeps histories and several right entries, and the line of each message', () => {
    const { messages, problems } = readMessages('history\ttext\texpect\nhello || how much\tand then?\ta|b\n', 'x.tsv');
    expect(problems).toEqual([]);
    expect(messages).toEqual([
      { text: 'and then?', expect: ['a', 'b'], style: '', history: ['hello', 'how much'], line: 2 },
    ]);
  });

  it.each(['text,expect\n"open,a\n', '{"text": 5}\nnot json\n[]\n', '\u0000\u0001', 'text\texpect\n\t\t\t\t\n'])(
    'survives what is no table: %j',
    text => {
      for (const file of ['x.csv', 'x.tsv', 'x.jsonl']) {
        const { messages, problems } = readMessages(text, file);
        expect(messages).toEqual([]);
        for (const { line, reason, remedy } of problems)
          expect([line > 0, reason !== '', remedy !== '']).toEqual([true, true, true]);
      }
    },
  );
});
