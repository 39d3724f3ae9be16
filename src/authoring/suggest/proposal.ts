/** More wordings for an entry that was nearly found. */
export interface VariantsProposal {
  readonly kind: 'variants';
  readonly entry: string;
  readonly question: string;
  readonly variants: readonly string[];
  /** How often the messages of the group were asked. */
  readonly times: number;
}

/** A question that no entry is near to. */
export interface EntryProposal {
  readonly kind: 'entry';
  readonly id: string;
  readonly topic: string | undefined;
  readonly question: string;
  readonly variants: readonly string[];
  readonly times: number;
}

/** A default entry that only says it does not know, and that visitors ask for: an own answer would take its place. */
export interface AnswerProposal {
  readonly kind: 'answer';
  readonly id: string;
  readonly topic: string | undefined;
  readonly question: string;
  readonly variants: readonly string[];
  readonly times: number;
}

/** What a log suggests; nothing is done about it before a person says so. */
export type Proposal = VariantsProposal | EntryProposal | AnswerProposal;
