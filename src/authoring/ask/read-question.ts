import { isObject } from '../../core/corpus/read-fields.js';

/** One line of questions: what a visitor asks, after what they asked before. */
export interface Question {
  readonly id: unknown;
  readonly text: string;
  /** The visitor's earlier messages, oldest first. */
  readonly history: readonly string[];
}

/** A line that asks nothing, and why. */
export interface Unreadable {
  readonly id: unknown;
  readonly error: string;
}

/** Reads `{"id", "text", "history"?}`. */
export function readQuestion(line: string): Question | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  if (!isObject(value)) return { id: null, error: 'The line is not a JSON object with "text".' };
  const id = Object.hasOwn(value, 'id') ? value['id'] : null;
  const text = Object.hasOwn(value, 'text') ? value['text'] : undefined;
  const history = Object.hasOwn(value, 'history') ? (value['history'] ?? []) : [];
  if (text === undefined || text === null) return { id, error: 'The line has no "text".' };
  if (typeof text !== 'string') return { id, error: '"text" is not a text.' };
  if (!isTexts(history)) return { id, error: '"history" is not a list of texts.' };
  return { id, text, history };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
