/**
 * What a visitor's message may be about besides a question. A concern changes the order and the prominence of what is
 * always there; it is never shown, counted, stored or told to the host page.
 */
export const CONCERNS = ['none', 'distress', 'abuse', 'crisis', 'emergency'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Concerns whose resources come as a card of their own. */
export type GraveConcern = Exclude<Concern, 'none' | 'distress'>;

export function isGrave(concern: Concern): concern is GraveConcern {
  return concern === 'crisis' || concern === 'emergency' || concern === 'abuse';
}

/** What the screen read in one message. */
export interface Verdict {
  readonly concern: Concern;
  /** Whose safety it is about: the wording for a helper differs. */
  readonly about: 'self' | 'other';
  /** A personal medical question, which a person has to answer. */
  readonly medical: boolean;
}

/** Whether the resources stand before everything else. Every concern puts them first. */
export function putsResourcesFirst(concern: Concern): boolean {
  return concern !== 'none';
}

/** Reads every message before anything else does. */
export interface Screen {
  /** The verdict on a whole message, at most 20,000 characters of it. Linear in its length. */
  read: (text: string) => Verdict;
}
