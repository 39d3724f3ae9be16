/** From which confidence (0 to 1) on an entry is asserted, and from which it is offered. */
export interface Thresholds {
  readonly answerAt: number;
  readonly suggestAt: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { answerAt: 0.6, suggestAt: 0.15 };
