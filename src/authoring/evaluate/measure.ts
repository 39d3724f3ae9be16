import type { Assistant } from '../../core/conversation/assistant.js';
import { contextAfter, NO_CONTEXT } from '../../core/conversation/context.js';
import { shownEntry } from '../../core/conversation/message.js';
import type { Response } from '../../core/conversation/respond.js';
import type { LabelledMessage } from './labelled-message.js';

/** A labelled message and what the whole road made of it. */
export interface Outcome extends LabelledMessage {
  readonly response: Response;
  /** Position of a right entry among the matches, from 0; -1 where none is. */
  readonly rank: number;
  /** The entry whose answer was asserted, if one that is covered was. */
  readonly asserted: string | null;
}

/** Sends messages down the whole road, each with its own history. */
export function measure(messages: readonly LabelledMessage[], assistant: Assistant): Outcome[] {
  return messages.map(message => {
    const context = message.history.reduce(
      (before, earlier) => contextAfter(before, assistant.respond(earlier, before).message),
      NO_CONTEXT,
    );
    const response = assistant.respond(message.text, context, 5);
    const entry = shownEntry(response.message);
    return {
      ...message,
      response,
      rank: response.matches.findIndex(match => message.expect.includes(match.entry.id)),
      asserted: response.message.kind === 'answer' && entry?.covered === true ? entry.id : null,
    };
  });
}

/** The share of outcomes, or of anything, for which something holds, 0 to 1. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** Outcomes by their style, in the order in which styles first occur. */
export function byStyle(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(outcome.style, [...(groups.get(outcome.style) ?? []), outcome]);
  return groups;
}
