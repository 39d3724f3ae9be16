/**
 * Short messages that lean on the last answer: "how long does it last?", "and the side effects?", "and then?". How far a
 * message leans decides how much the last entry counts in reading it.
 */
import type { Terms } from './term-reader.js';

export type FollowUp =
  /** Wants the last answer's rest: "tell me more", "which ones". */
  | 'more'
  /** Wants what comes after it: "and then?". */
  | 'next'
  /** Points back: "how long does it last?". */
  | 'pointing'
  /** Names something, but may mean it of what was answered: "and the liver?", "alcohol". */
  | 'leaning'
  /** Stands on its own feet. */
  | 'none';

const MORE = new Set(
  `more|tell me more|go on|continue|which|which ones|which one|what ones|such as|like what|for example|examples|what is that|what is it|what are they|what are those|what does that mean|what do you mean|meaning|explain|explain please|explain that|can you explain|can you explain that|please explain|in what way|how so|how come|really|is that so|are you sure|what else|anything else|more detail|more details|more information|say more|elaborate|tell me more about it|tell me more about that|tell me about it|why|why is that|why not|but why|why though|how|what kind|what kinds|like`.split(
    '|',
  ),
);
const NEXT = new Set(
  `and then|then what|then|and then what|and then what happens|what then|what happens then|what happens next|what is next|whats next|what next|next|and next|after that|and after that|what comes next|what happens after|what happens after that|and after|what about after|what comes after|what comes after that|and what happens next|and after`.split(
    '|',
  ),
);
const OPENERS =
  /^(?:and|but|or|what about|how about|what if|so|ok so|okay so|also|is it|is that|is this|are they|are those|does it|does that|do they|can it|will it|will that|would it|would that|was it|how long does it|how does it|how is it|why is it|where is it|when does it|who does it|even if|even)\b/;
const POINTERS = /\b(?:it|that|this|those|these|they|them|one|ones|same|he|she)\b/;
/** More content words than this make a question of its own. */
const MOST_CONTENT = 5;

/** From this confidence on a message that leans, and does not point back, is taken as a question of its own. */
const STANDS_ALONE = 0.9;

/** Whether a message that leans or points back is read without the last answer after all; `confidence`: of its own match. */
export function standsAlone(followUp: FollowUp, confidence: number): boolean {
  return followUp === 'leaning' && confidence >= STANDS_ALONE;
}

/** How a message leans on the last answer. `spoken`: its words as meant, in lower case. */
export function followUpOf(spoken: readonly string[], terms: Terms): FollowUp {
  const said = spoken.join(' ');
  if (MORE.has(said)) return 'more';
  if (NEXT.has(said)) return 'next';
  if (terms.content.length > MOST_CONTENT) return 'none';
  if (POINTERS.test(said)) return 'pointing';
  return OPENERS.test(said) || terms.content.length <= 2 ? 'leaning' : 'none';
}
