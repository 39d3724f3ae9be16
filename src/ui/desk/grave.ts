import type { Turn } from '../../core/conversation/conversation.js';
import { type GraveConcern, isGrave } from '../../core/safety/concern.js';

/**
 * The concern whose ways to help stay in view while the conversation goes on: the last grave one, or null. Not while its
 * own card is what is looked at.
 */
export function standingConcern(turns: readonly Turn[]): GraveConcern | null {
  const turn = turns.findLast(({ message }) => isGrave(message.concern));
  if (!turn || (turn === turns.at(-1) && isFirstOfItsConcern(turns, turn))) return null;
  const { concern } = turn.message;
  return isGrave(concern) ? concern : null;
}

/** Whether this turn is the first of its concern: the large card is shown once, so that it does not wear out. */
export function isFirstOfItsConcern(turns: readonly Turn[], turn: Turn): boolean {
  return turns.find(other => other.message.concern === turn.message.concern) === turn;
}
