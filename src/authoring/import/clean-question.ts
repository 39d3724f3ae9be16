import type { Notes } from './loss-report.js';

const LABEL = /^(?:(?:q|question|frage|pregunta) ?(?:\d{1,3} ?)?[:.)]|\(?\d{1,3} ?[.)]) (?=\S)/i;

/** A question on one line, without the number or the “Q:” that stood before it in a list. */
export function cleanQuestion(text: string, notes: Notes): string {
  const line = text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\*\*|__)(.+)\1$/, '$2')
    .trim();
  const label = LABEL.exec(line)?.[0];
  if (label === undefined) return line;
  notes.change(`“${label.trim()}” before the question`, 'questions are not numbered here');
  return line.slice(label.length);
}
