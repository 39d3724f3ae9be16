import type { Entry } from './corpus.js';

/** An answer as it is shown: the short answer at once, the detail on demand. Both are Markdown. */
export interface AnswerParts {
  readonly short: string;
  readonly detail: string;
}

/** Splits an entry's answer after its first paragraph, or, where that ends with a colon, after what it announces. */
export function answerParts(entry: Pick<Entry, 'answer'>): AnswerParts {
  const lines = entry.answer.split('\n');
  const end = lines.findIndex(
    (line, at) => at > 0 && line.trim() === '' && !lines.slice(0, at).join('\n').trimEnd().endsWith(':'),
  );
  if (end < 0) return { short: entry.answer.trim(), detail: '' };
  return { short: lines.slice(0, end).join('\n').trim(), detail: lines.slice(end).join('\n').trim() };
}
