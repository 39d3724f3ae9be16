import { describe, expect, it } from 'vitest';
import type { AnswerMessage, HelpMessage, Message } from '../../../../src/core/conversation/message.js';
import { createSupport, type Support } from '../../../../src/core/safety/support.js';
import { entryOf, roadWith } from './road.js';

/**
 * Most of this is read by the compiler, with the type checks: each line below `@ts-expect-error` must not compile, and
 * one that did would be an error.
 */
describe('a reply without support', () => {
  const support: Support = createSupport(roadWith().support, 'none');
  const carried = { concern: 'none', about: 'self' } as const;

  it('does not compile', () => {
    // @ts-expect-error -- an answer has to carry its support
    const answer: AnswerMessage = { kind: 'answer', entry: entryOf(), others: [], ...carried };
    // @ts-expect-error -- so has help, above all
    const help: HelpMessage = { kind: 'help', failed: true, ...carried };
    // @ts-expect-error -- undefined is no support
    const absent: Message = { kind: 'help', failed: true, ...carried, support: undefined };
    // @ts-expect-error -- nor is null
    const none: Message = { kind: 'help', failed: true, ...carried, support: null };
    expect([answer, help, absent, none]).toHaveLength(4);
  });

  it('cannot be made by hand, nor with an empty list', () => {
    // @ts-expect-error -- only createSupport makes one
    const made: Support = {
      first: true,
      prompt: '',
      provider: {},
      region: null,
      emergency: support.emergency,
      lines: support.lines,
      moreLines: [],
      ownerLines: [],
    };
    // @ts-expect-error -- the lines cannot be empty
    const empty: Support = { ...support, lines: [] };
    // @ts-expect-error -- nor the emergency numbers
    const silent: Support = { ...support, emergency: [] };
    // @ts-expect-error -- a card has lines as well
    createSupport({ ...roadWith().support, card: { ...roadWith().support.card, lines: [] } }, 'none');
    expect([made, empty, silent]).toHaveLength(3);
  });

  it('is not had by a changed message either', () => {
    const message: Message = { kind: 'help', failed: false, ...carried, support };
    // @ts-expect-error -- what was made stays as it is
    message.support = support;
    // @ts-expect-error -- in each of its parts
    message.support.first = false;
    expect(message.support.lines.length).toBeGreaterThan(0);
  });
});
