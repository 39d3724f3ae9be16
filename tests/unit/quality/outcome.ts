import type { Message } from '../../../src/core/conversation/message.js';
import type { Outcome } from '../../../scripts/quality/measure.js';

interface Setup {
  readonly style?: string;
  readonly expect?: readonly string[];
  readonly rank?: number;
  readonly asserted?: string | null;
  readonly kind?: Message['kind'];
  /** Null: there was no match at all. */
  readonly confidence?: number | null;
  readonly resourcesFirst?: boolean;
  /** For a fallback: whether an entry stands behind it. */
  readonly withEntry?: boolean;
}

/** What the road made of a message, as far as the report reads it. */
export function outcome({
  style = 'plain',
  expect = ['right'],
  rank = 0,
  asserted = null,
  kind = 'fallback',
  confidence = 0.5,
  resourcesFirst = false,
  withEntry = false,
}: Setup = {}): Outcome {
  const message = { kind, entry: withEntry ? {} : null, support: { first: resourcesFirst } };
  const matches = confidence === null ? [] : [{ confidence }];
  return {
    text: 'a message',
    history: [],
    style,
    expect,
    rank,
    asserted,
    response: { message, matches } as unknown as Outcome['response'],
  };
}
