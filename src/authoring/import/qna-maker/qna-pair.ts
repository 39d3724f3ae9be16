/** A question-and-answer pair of QnA Maker or Custom Question Answering, whichever form it came in. */
export interface QnaPair {
  readonly place: string;
  /** Its number in the project; undefined in old files that have none. */
  readonly id: string | undefined;
  readonly questions: readonly string[];
  readonly answer: string;
  readonly source: string | undefined;
  readonly metadata: readonly (readonly [name: string, value: string])[];
  readonly isContextOnly: boolean;
  readonly prompts: readonly QnaPrompt[];
  /** How many wordings active learning proposed that nobody accepted. */
  readonly suggestions: number;
}

/** A button below an answer that leads to another pair. */
export interface QnaPrompt {
  readonly order: number;
  readonly to: string;
  readonly label: string;
}
