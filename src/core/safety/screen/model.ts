/**
 * A tiny linear model for what no list can hold: how people say it in words nobody has written down before. Words, word
 * pairs and the word classes of the lists are hashed into a table of small whole weights; their sum is the score.
 */

/** What the trainer makes from the examples, as a visitor downloads it. */
export interface ScreenModel {
  /** One sign a weight; the sign's place in the alphabet, less the zero's, is the weight. */
  readonly weights: string;
  /** For each output, in order: what is added to the sum, in weights. */
  readonly bias: readonly number[];
}

/** What the model scores: any concern, one that is graver than distress, a personal medical question. */
export const OUTPUTS = ['concern', 'grave', 'medical'] as const;
export type Output = (typeof OUTPUTS)[number];
