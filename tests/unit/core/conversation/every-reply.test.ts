import fc from 'fast-check';
import corpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import screenData from 'virtual:screen';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../../../src/core/conversation/assistant.js';
import { type ConversationContext, contextAfter, NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import type { Message } from '../../../../src/core/conversation/message.js';
import { messageText } from '../../../../src/core/conversation/message-text.js';
import { WORDS_EN } from '../../../../src/core/conversation/words.en.js';
import { createScreen } from '../../../../src/core/safety/screen/create-screen.js';

const SEED = 20_261_120;
/** `MESSAGES=100000 npx vitest run --project unit every-reply`: the figure of SAFETY.md. */
const MESSAGES = Number(process.env['MESSAGES'] ?? 4_000);

let assistant: Assistant;
beforeAll(async () => {
  assistant = await createAssistant({
    corpus,
    crisisLines,
    screen: createScreen(screenData),
    words: WORDS_EN,
    where: { owner: 'US' },
  });
}, 60_000);

/** Words that steer the road into each of its branches, so that generated messages do not all fall back. */
const WORDS = [
  ...'how long does a session take i my son he so tired of what dose is it legal cost ketamine lozenge prozac'.split(
    ' ',
  ),
  ...'pregnant tonight goodbye forever . , ? ! 988 mg suicide prevention hello thanks'.split(' '),
  ...['i want to die', 'he hits me', 'she took all her pills', 'i feel hopeless', 'am i eligible', 'should i stop my'],
];

const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '\u200b',
      '\u202e',
      '\u2066',
      '\u00ad',
      '\ufeff',
      '\u0000',
      '\ud800',
      '\udc00',
      '\u0301',
      '\n',
      '\u2028',
      '😀',
      '👩‍👩‍👧',
      '𝓼',
      'ｓ',
      'ß',
      'İ',
      'ﷺ',
      '漢',
      'ا',
      'ก',
      'е',
    ),
    maxLength: 40,
  }),
);
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map(words => words.join(' '));
const mixed = fc
  .array(
    fc.oneof(sentence, unicode, fc.constantFrom('<b>', '</script>', '{{x}}', '${x}', '__proto__', 'constructor')),
    { maxLength: 6 },
  )
  .map(parts => parts.join(' '));
const long = fc
  .tuple(mixed, fc.integer({ min: 1, max: 2_000 }))
  .map(([text, times]) => text.repeat(times).slice(0, 25_000));
const message = fc.oneof(
  { weight: 5, arbitrary: mixed },
  { weight: 4, arbitrary: sentence },
  { weight: 3, arbitrary: unicode },
);

function expectWhole(reply: Message): void {
  const { support } = reply;
  expect(support.prompt).toMatch(/qualified healthcare provider/);
  expect(support.emergency[0].contact).toBe('call 911');
  expect(support.lines.length).toBeGreaterThan(0);
  expect([...support.lines, ...support.moreLines].some(line => line.contact.includes('988'))).toBe(true);
  expect(support.first).toBe(reply.concern !== 'none');
  expect('failed' in reply && reply.failed).toBe(false);
  if (reply.kind !== 'help') expect(messageText(reply, WORDS_EN)).not.toBe('');
}

describe('every reply', () => {
  it('carries the provider prompt and crisis resources, whatever is written', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(message, text => {
        const reply = assistant.respond(text, NO_CONTEXT).message;
        kinds.set(reply.kind, (kinds.get(reply.kind) ?? 0) + 1);
        kinds.set(reply.concern, (kinds.get(reply.concern) ?? 0) + 1);
        expectWhole(reply);
      }),
      { seed: SEED, numRuns: MESSAGES },
    );
    // The messages are of use only if they go down every branch of the road.
    for (const branch of [
      'answer',
      'suggestions',
      'fallback',
      'provider',
      'courtesy',
      'help',
      'none',
      'distress',
      'abuse',
      'crisis',
      'emergency',
    ]) {
      expect(kinds.get(branch) ?? 0, branch).toBeGreaterThan(0);
    }
  }, 600_000);

  it('carries them throughout a conversation', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 2, maxLength: 5 }), texts => {
        texts.reduce<ConversationContext>((context, text) => {
          const reply = assistant.respond(text, context).message;
          expectWhole(reply);
          return contextAfter(context, reply);
        }, NO_CONTEXT);
      }),
      { seed: SEED, numRuns: 500 },
    );
  }, 60_000);

  it('carries them under messages as long as the input takes', () => {
    fc.assert(
      fc.property(long, text => {
        expectWhole(assistant.respond(text, NO_CONTEXT).message);
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 60_000);

  it('never repeats what the visitor wrote', () => {
    fc.assert(
      fc.property(message, text => {
        const body = messageText(assistant.respond(`${text} zanzibar`, NO_CONTEXT).message, WORDS_EN);
        expect(body).not.toContain('zanzibar');
      }),
      { seed: SEED, numRuns: 300 },
    );
  }, 60_000);
});
