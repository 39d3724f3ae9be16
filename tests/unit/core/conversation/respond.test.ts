import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import type { Message } from '../../../../src/core/conversation/message.js';
import { respond, type RoadSetup } from '../../../../src/core/conversation/respond.js';
import { MOST_MESSAGE_CHARACTERS } from '../../../../src/core/message-limit.js';
import type { Concern } from '../../../../src/core/safety/concern.js';
import { entryOf, matchesOf, roadWith } from './road.js';

const ask = (text: string, road: RoadSetup, misses = 0): Message =>
  respond(text, { ...NO_CONTEXT, misses }, road).message;

function expectSupport({ support }: Message, first: boolean): void {
  expect(support.first).toBe(first);
  expect(support.prompt).toBe('Talk to us.');
  expect(support.emergency.length).toBeGreaterThan(0);
  expect(support.lines.length).toBeGreaterThan(0);
}

describe('respond', () => {
  it.each<readonly [string, Message['kind'], string, RoadSetup]>([
    ['a sure match', 'answer', 'how long', roadWith({}, matchesOf(0.8, 0.1))],
    ['an unsure match', 'suggestions', 'how long', roadWith({}, matchesOf(0.4, 0.3, 0.2, 0.1))],
    ['nothing near', 'fallback', 'how long', roadWith({}, matchesOf(0.1))],
    ['nothing at all', 'fallback', 'how long', roadWith()],
    [
      'an entry that is not covered',
      'fallback',
      'how long',
      roadWith({}, matchesOf({ entry: entryOf({ covered: false }) })),
    ],
    ['a personal medical question', 'provider', 'may i', roadWith({ medical: true }, matchesOf(0.1))],
    ['a greeting', 'courtesy', 'hello', roadWith({}, matchesOf(0.9))],
    ['an empty line', 'courtesy', '', roadWith()],
    ['spaces', 'courtesy', ' \n ', roadWith()],
  ])('replies to %s with %s and support after it', (_, kind, text, road) => {
    const message = ask(text, road);
    expect(message.kind).toBe(kind);
    expectSupport(message, false);
  });

  it.each<Concern>(['distress', 'abuse', 'crisis', 'emergency'])(
    'puts the resources first for %s, answer or none',
    concern => {
      for (const text of ['i am not well', 'how long does it take?', 'hello', '']) {
        for (const found of [[], matchesOf(0.1), matchesOf(0.9)]) {
          for (const medical of [false, true]) {
            const message = ask(text, roadWith({ concern, medical }, found));
            expect(message.concern).toBe(concern);
            expect(message.kind).not.toBe('courtesy');
            expectSupport(message, true);
          }
        }
      }
    },
  );

  it('gives nothing but help in an emergency, and in a crisis where nothing was asked', () => {
    expect(
      ask('he took pills, how long does a session take?', roadWith({ concern: 'emergency' }, matchesOf(0.9))).kind,
    ).toBe('help');
    expect(ask('i want to die', roadWith({ concern: 'crisis' }, matchesOf(0.9))).kind).toBe('help');
  });

  it('never answers a medical question inside a crisis', () => {
    expect(ask('how much is too much?', roadWith({ concern: 'crisis', medical: true }, matchesOf(0.9)))).toMatchObject({
      kind: 'help',
    });
  });

  it('still answers a question that stands beside a concern', () => {
    expect(ask('i feel low. how long does it take?', roadWith({ concern: 'distress' }, matchesOf(0.9)))).toMatchObject({
      kind: 'answer',
      concern: 'distress',
    });
    expect(ask('i want to die. how long does it take?', roadWith({ concern: 'crisis' }, matchesOf(0.9)))).toMatchObject(
      { kind: 'answer', concern: 'crisis' },
    );
  });

  it('sends past history to the provider, with the resources first', () => {
    const message = ask(
      'i tried years ago, am i eligible?',
      roadWith({ concern: 'distress', medical: true }, matchesOf(0.9)),
    );
    expect(message).toMatchObject({ kind: 'provider', concern: 'distress', entry: { id: 'entry-1' } });
    expectSupport(message, true);
  });

  it('lets general information follow a personal question only where it is sure of it', () => {
    expect(ask('may i', roadWith({ medical: true }, matchesOf(0.6)))).toMatchObject({
      kind: 'provider',
      entry: { id: 'entry-1' },
    });
    expect(ask('may i', roadWith({ medical: true }, matchesOf(0.4)))).toMatchObject({ kind: 'provider', entry: null });
  });

  it('counts misses in a row', () => {
    expect(ask('x', roadWith(), 2)).toMatchObject({ kind: 'fallback', entry: null, misses: 3 });
  });

  it('suggests three at most, and none that has no answer', () => {
    const found = matchesOf({ confidence: 0.4, entry: entryOf({ id: 'none', covered: false }) }, 0.3, 0.3, 0.3, 0.3);
    const message = ask('x', roadWith({}, found));
    expect(message.kind === 'suggestions' && message.entries.map(entry => entry.id)).toEqual([
      'entry-2',
      'entry-3',
      'entry-4',
    ]);
  });

  it('lists as many matches as asked for, whatever the reply is', () => {
    for (const verdict of [{}, { medical: true }, { concern: 'emergency' as const }]) {
      expect(respond('how long', NO_CONTEXT, roadWith(verdict, matchesOf(0.9, 0.8, 0.7, 0.6)), 3).matches).toHaveLength(
        3,
      );
      expect(respond('how long', NO_CONTEXT, roadWith(verdict, matchesOf(0.9, 0.8, 0.7, 0.6)), 1).matches).toHaveLength(
        1,
      );
    }
  });

  it('lets the screen read the whole of a message, and no more than the input takes', () => {
    let read = 0;
    const screen: RoadSetup['screen'] = {
      read: text => {
        read = text.length;
        return { concern: 'none', about: 'self', medical: false };
      },
    };
    ask('a'.repeat(19_999), roadWith({}, [], { screen }));
    expect(read).toBe(19_999);
    ask('a'.repeat(1_000_000), roadWith({}, [], { screen }));
    expect(read).toBe(MOST_MESSAGE_CHARACTERS);
  });

  it('gives help with the resources first when the retriever throws, and keeps the concern that was read', () => {
    const retriever: RoadSetup['retriever'] = {
      retrieve: () => {
        throw new Error('no index');
      },
    };
    for (const concern of ['none', 'crisis'] as const) {
      const { message, matches } = respond('how long', NO_CONTEXT, roadWith({ concern }, [], { retriever }));
      expect(message).toMatchObject({ kind: 'help', failed: true, concern });
      expect(matches).toEqual([]);
      expectSupport(message, true);
    }
  });

  it.each([
    [
      'throws',
      (): never => {
        throw new Error('no lists');
      },
    ],
    ['gives nothing', () => undefined as never],
    ['never heard of the concern it names', () => ({ concern: 'panic', about: 'self', medical: false }) as never],
  ])('gives a reply with the resources first when the screen %s', (_, read) => {
    const message = ask('how long', roadWith({}, matchesOf(0.9), { screen: { read } }));
    expectSupport(message, true);
  });

  it('gives help when what was found is broken', () => {
    const message = ask('how long', roadWith({}, [null as never]));
    expect(message).toMatchObject({ kind: 'help', failed: true });
    expectSupport(message, true);
  });

  it('gives help when the message is no text at all', () => {
    for (const text of [undefined, null, 5, {}, []]) expectSupport(ask(text as unknown as string, roadWith()), true);
  });
});
