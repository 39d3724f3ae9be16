import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/core.js';
import type { Assistant } from '../../../../src/core/conversation/assistant.js';
import { NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import type { LogLine } from '../../../../src/core/log/log-line.js';
import { QuestionLog } from '../../../../src/core/log/question-log.js';

const { corpus } = loadCorpus({
  format: 1,
  lang: 'en',
  entries: [
    {
      id: 'parking',
      question: 'Where can I park?',
      variants: ['is there a car park', 'parking'],
      answer: 'Behind the house.',
    },
    { id: 'dogs', question: 'May I bring a dog?', variants: ['are dogs allowed', 'can my puppy come'], answer: 'Yes.' },
  ],
});
let assistant: Assistant;
beforeAll(async () => {
  assistant = await createAssistant({ corpus });
});

function ask(log: QuestionLog, ...texts: readonly string[]): void {
  for (const text of texts) {
    const { message, matches } = assistant.respond(text, NO_CONTEXT);
    log.add({ text, message }, matches, corpus);
  }
}

function logged(...texts: readonly string[]): readonly LogLine[] {
  const log = new QuestionLog();
  ask(log, ...texts);
  return log.take();
}

describe('a log of questions', () => {
  it('keeps the words without names and numbers, the kind, and the closest entries', () => {
    const [line, ...others] = logged('is there a car park for Tom Baker at 9');
    expect(others).toEqual([]);
    expect([null, 'parking']).toContain(line?.entry);
    expect(line).toMatchObject({
      text: 'is there a car park for [name] at [number]',
      kind: expect.stringMatching(/^(?:answer|suggestions|fallback)$/) as string,
      closest: expect.arrayContaining([{ id: 'parking', confidence: expect.any(Number) as number }]) as unknown,
    });
  });

  it('keeps what was not answered', () => {
    expect(logged('tell me a joke about zebras')).toMatchObject([
      { kind: expect.stringMatching(/^(?:fallback|suggestions)$/) as string, entry: null },
    ]);
  });

  it('tells neither when nor in which order', () => {
    const lines = logged('where is the zoo', 'are dogs allowed');
    expect(lines.map(({ text }) => text)).toEqual(['are dogs allowed', 'where is the zoo']);
    expect(Object.keys(lines[0] ?? {})).toEqual(['text', 'kind', 'entry', 'closest']);
  });

  it.each([
    ['a crisis', 'i want to kill myself'],
    ['an emergency', 'my chest hurts and i cannot breathe'],
    ['abuse', 'my husband hits me'],
    ['a personal medical question', 'should i stop taking my prozac'],
    ['a greeting', 'hello'],
    ['an empty line', '   '],
    ['a question picked from a list', 'Where can I park?'],
  ])('never keeps %s', (_, text) => {
    expect(logged(text)).toEqual([]);
  });

  it('keeps nothing of a conversation in which something was of concern, before or after it', () => {
    const log = new QuestionLog();
    ask(log, 'are dogs allowed', 'i want to kill myself', 'where is the zoo');
    expect(log.take()).toEqual([]);
    log.forget();
    ask(log, 'are dogs allowed');
    expect(log.take()).toHaveLength(1);
  });

  it('is empty after it was taken, and after the visitor cleared the conversation', () => {
    const log = new QuestionLog();
    ask(log, 'are dogs allowed');
    log.forget();
    expect(log.take()).toEqual([]);
    ask(log, 'are dogs allowed');
    expect(log.take()).toHaveLength(1);
    expect(log.take()).toEqual([]);
  });
});
