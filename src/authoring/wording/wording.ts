/** Words that an answer must not hold. */
export interface WordingRule {
  readonly say: readonly string[];
  /** Longer phrases in which the same words are right. */
  readonly unless: readonly string[];
  /** True: questions are looked at too. */
  readonly questions: boolean;
  readonly reason: string;
  readonly instead: string;
}

/** How answers are worded: an author's own list, `LANG/wording.yml`. */
export interface Wording {
  readonly avoid: readonly WordingRule[];
  /** Names counted as one plain word in the reading grade. */
  readonly plainNames: readonly string[];
}

export const NO_WORDING: Wording = { avoid: [], plainNames: [] };
