import type { Turn } from '../../core/conversation/conversation.js';
import type { Concern } from '../../core/safety/concern.js';

/** Concerns whose resources come as a card of their own. */
export type GraveConcern = Exclude<Concern, 'none' | 'distress'>;

export function isGrave(concern: Concern): concern is GraveConcern {
  return concern === 'crisis' || concern === 'emergency' || concern === 'abuse';
}

/** The gravest help that stays in view after a turn that needed it: the last such concern, or null. */
export function standingConcern(turns: readonly Turn[]): GraveConcern | null {
  const concern = turns.findLast(turn => isGrave(turn.message.concern))?.message.concern ?? 'none';
  return isGrave(concern) ? concern : null;
}

/** Whether this turn is the first of its concern: the large card is shown once, so that it does not wear out. */
export function isFirstOfItsConcern(turns: readonly Turn[], turn: Turn): boolean {
  return turns.find(other => other.message.concern === turn.message.concern) === turn;
}
