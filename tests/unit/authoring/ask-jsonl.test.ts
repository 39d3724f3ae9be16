import { describe, expect, it } from 'vitest';
import type { AnswerLine } from '../../../src/authoring/ask/answer-question.js';
import { folderWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const CORPUS = JSON.stringify({
  format: 1,
  lang: 'en',
  entries: [
    {
      id: 'parking',
      question: 'Where can I park?',
      variants: ['is there a car park'],
      answer: 'Behind **the house**.',
    },
    { id: 'dogs', question: 'May I bring my dog?', variants: ['are pets allowed'], answer: 'Yes, on a lead.' },
  ],
});

async function ask(questions: readonly object[], ...options: string[]): Promise<AnswerLine[]> {
  const { code, out } = await careFaq(
    ['ask', '--jsonl', ...options],
    questions.map(line => JSON.stringify(line)).join('\n'),
  );
  expect(code).toBe(0);
  return linesOf(out);
}

function linesOf(out: string): AnswerLine[] {
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as AnswerLine);
}

describe('care-faq ask --jsonl', () => {
  it('writes the fields of the contract and no other', async () => {
    const [line] = await ask([{ id: 1, text: 'how long does a session take' }], '--region', 'US');
    expect(Object.keys(line ?? {})).toEqual([
      'id',
      'kind',
      'concern',
      'confidence',
      'entries',
      'shown',
      'text',
      'support',
    ]);
    expect(line).toMatchObject({ id: 1, kind: 'answer', concern: 'none', shown: 'session-length' });
    expect(line?.entries).toHaveLength(5);
    expect(Object.keys(line?.entries[0] ?? {})).toEqual(['id', 'question', 'answer', 'confidence']);
    expect(line?.confidence).toBe(line?.entries[0]?.confidence);
    expect(line?.text).toContain('90 minutes');
    expect(Object.keys(line?.support ?? {})).toEqual(['first', 'prompt', 'lines']);
    expect(line?.support).toMatchObject({ first: false });
    expect(line?.support.lines[0]).toEqual({ name: 'Emergency', contact: 'call 911' });
    expect(line?.support.lines[1]?.contact).toContain('988');
  });

  it('answers in order, with each id as it came', async () => {
    const ids = [3, 'two', null, { nested: [1] }];
    const lines = await ask(ids.map(id => ({ id, text: 'hello' })));
    expect(lines.map(line => line.id)).toEqual(ids);
  });

  it('lists as many entries as asked for, whatever the kind and the concern', async () => {
    const texts = [
      'how much is it',
      'i want to die',
      'hello',
      'what is the capital of peru',
      'what dose should i take',
    ];
    const lines = await ask(
      texts.map(text => ({ id: text, text })),
      '--top',
      '7',
    );
    for (const line of lines.filter(({ id }) => id !== 'hello')) expect(line.entries, String(line.id)).toHaveLength(7);
    expect(new Set(lines.map(line => line.kind)).size).toBeGreaterThan(2);
  });

  it('puts resources first where a message is of concern', async () => {
    const [line] = await ask([{ id: 1, text: 'i want to die' }], '--region', 'GB');
    expect(line).toMatchObject({ kind: 'help', concern: 'crisis', shown: null, support: { first: true } });
    expect(line?.support.lines[0]?.contact).toContain('999');
  });

  it('replays the history', async () => {
    const history = ['How long does a session take?'];
    const [alone, after] = await ask([
      { id: 1, text: 'and then?' },
      { id: 2, text: 'and then?', history },
    ]);
    expect(after?.entries.map(entry => entry.id)).not.toEqual(alone?.entries.map(entry => entry.id));
    expect(after?.shown).toBe('after-the-session');
  });

  it('is international without --region, wherever it runs', async () => {
    const [line] = await ask([{ id: 1, text: 'hello' }]);
    expect(line?.support.lines[0]?.contact).toContain('112, 911 or 999');
    expect(JSON.stringify(line?.support.lines)).not.toContain('988');
  });

  it('never repeats the visitor’s words', async () => {
    const text = 'zanzibar <b>xylophone</b> quokka';
    const [line] = await ask([{ id: 1, text }]);
    expect(JSON.stringify(line)).not.toMatch(/zanzibar|xylophone|quokka/i);
  });

  it('gives an error in the place of a line that asks nothing', async () => {
    const lines = [
      '{"id": 1, "text": "hello"}',
      'nonsense',
      '{"id": 7}',
      '[]',
      '',
      '{"id": 8, "text": 5}',
      '{"id": 9, "text": "hi", "history": "hi"}',
      '{"id": 10, "text": ""}\r',
    ];
    const { code, out } = await careFaq(['ask', '--jsonl'], lines.join('\n'));
    const replies = linesOf(out) as unknown as { id: unknown; error?: string; kind?: string }[];
    expect(code).toBe(0);
    expect(replies.map(({ id, error, kind }) => [id, error === undefined ? kind : 'error'])).toEqual([
      [1, 'courtesy'],
      [null, 'error'],
      [7, 'error'],
      [null, 'error'],
      [null, 'error'],
      [8, 'error'],
      [9, 'error'],
      [10, 'courtesy'],
    ]);
  });

  it('reads lines that arrive in pieces, and separators of JavaScript inside a text', async () => {
    const { out } = await careFaq(
      ['ask', '--jsonl'],
      ['{"id": 1, "te', 'xt": "hel\u2028lo"}\n{"id"', ': 2, "text": "hi"}'],
    );
    expect(linesOf(out).map(line => line.id)).toEqual([1, 2]);
  });

  it('answers from a corpus of one’s own, as it is written there', async () => {
    const folder = folderWith({ 'own.json': CORPUS });
    const [line] = await ask([{ id: 1, text: 'is there somewhere to park' }], '--corpus', `${folder}/own.json`);
    expect(line?.shown).toBe('parking');
    expect(line?.entries[0]).toMatchObject({ id: 'parking', answer: 'Behind **the house**.' });
    expect(line?.text).toContain('Behind the house.');
  });

  it('says what an entry that is not covered says, as a fallback', async () => {
    const [line] = await ask([{ id: 1, text: 'how do i book' }]);
    expect(line).toMatchObject({ kind: 'fallback', shown: 'booking' });
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(50)],
    ['an emoji', '😀'],
    ['markup', '<script>alert(1)</script>'],
    ['20,000 characters', 'a'.repeat(20_000)],
    ['half a character', '\ud800'],
    ['characters nobody sees', '\u202e\u0000'],
  ])('replies to %s with support', async (_, text) => {
    const [line] = await ask([{ id: 1, text }]);
    expect(line?.support.lines.length).toBeGreaterThan(0);
    expect(line?.support.prompt).not.toBe('');
  });
});
