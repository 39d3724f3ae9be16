import type { Entry } from './corpus.js';

/** An answer as it is shown: the short answer at once, the detail on demand. Both are Markdown. */
export interface AnswerParts {
  readonly short: string;
  readonly detail: string;
}

/** Splits an entry's answer after its first paragraph. */
export function answerParts(entry: Pick<Entry, 'answer'>): AnswerParts {
  const [, short = entry.answer, detail = ''] = /^(.*?)\n[^\S\n]*\n(.*)$/s.exec(entry.answer) ?? [];
  return { short: short.trim(), detail: detail.trim() };
}
