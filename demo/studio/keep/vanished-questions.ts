import { isObject } from '../../../src/core/corpus/read-fields.js';

/** The questions of a file that what is to be written over it no longer has, neither by their id nor by their words. */
export function vanishedQuestions(before: readonly unknown[], now: readonly unknown[]): readonly string[] {
  const left = new Set(now.flatMap(namesOf));
  return before.flatMap(entry => {
    const names = namesOf(entry);
    if (names.length === 0 || names.some(name => left.has(name))) return [];
    return [names.at(-1)?.slice(NAME_BEGINS) ?? ''];
  });
}

const NAME_BEGINS = 'id: '.length;

function namesOf(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const { id, question } = entry as Partial<Record<string, unknown>>;
  return [
    ...(typeof id === 'string' ? [`id: ${id}`] : []),
    ...(typeof question === 'string' ? [`as: ${question.trim()}`] : []),
  ];
}

/** At most so many are named; the others are counted. */
const MOST_NAMED = 3;

/** What a person is asked before questions of their file are left out of it. `count`: how many the file holds. */
export function askBeforeLeavingOut(name: string, count: number, vanished: readonly string[]): string {
  const named = vanished.slice(0, MOST_NAMED).map(question => `“${question}”`);
  const rest = vanished.length > MOST_NAMED ? ` and ${String(vanished.length - MOST_NAMED)} more` : '';
  const those = vanished.length === 1 ? 'this one is' : `these ${String(vanished.length)} are`;
  const kept = 'what the file holds now is kept beside it';
  return `${name} holds ${String(count)} ${count === 1 ? 'question' : 'questions'}, and ${those} not in what is open here: ${named.join(', ')}${rest}. Save again to leave ${vanished.length === 1 ? 'it' : 'them'} out; ${kept}.`;
}
