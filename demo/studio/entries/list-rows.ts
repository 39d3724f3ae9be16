import type { Corpus } from '../../../src/core/corpus/corpus.js';
import { isObject } from '../../../src/core/corpus/read-fields.js';
import type { Selection } from '../document/selection.js';
import { entryOf, type StudioProblem } from '../problems/studio-problem.js';

/** One line of the list of questions. */
export interface EntryRow {
  readonly selection: Selection;
  readonly id: string;
  readonly question: string;
  readonly topic: string;
  /** Everything that a search looks through, in lower case. */
  readonly searched: string;
  readonly errors: number;
  readonly warnings: number;
}

/** The owner's own entries, and those of the corpus beneath an overlay that are neither replaced nor hidden. */
export function listRows(
  entries: readonly unknown[],
  beneath: Corpus['entries'],
  problems: readonly StudioProblem[],
): EntryRow[] {
  const counts = new Map<number, { errors: number; warnings: number }>();
  for (const problem of problems) {
    const at = entryOf(problem);
    if (at === null) continue;
    const count = counts.get(at) ?? { errors: 0, warnings: 0 };
    counts.set(at, count);
    if (problem.severity === 'error') count.errors++;
    else count.warnings++;
  }
  const own = entries.map((entry, at): EntryRow => {
    const fields = isObject(entry) ? entry : {};
    const { id, question, topic, answer, variants } = {
      id: textOf(fields['id']),
      question: textOf(fields['question']),
      topic: textOf(fields['topic']),
      answer: textOf(fields['answer']),
      variants: Array.isArray(fields['variants']) ? (fields['variants'] as unknown[]).map(textOf).join(' ') : '',
    };
    return {
      selection: { kind: 'entry', at },
      id,
      question: question || '(no question yet)',
      topic,
      searched: `${question} ${variants} ${answer} ${id}`.toLowerCase(),
      ...(counts.get(at) ?? { errors: 0, warnings: 0 }),
    };
  });
  const others = beneath.map(({ id, question, topic = '', answer }): EntryRow => ({
    selection: { kind: 'default', id },
    id,
    question,
    topic,
    searched: `${question} ${answer} ${id}`.toLowerCase(),
    errors: 0,
    warnings: 0,
  }));
  return [...own, ...others];
}

/** Rows of a topic (all where it is empty) that hold every word of a search. */
export function filterRows(rows: readonly EntryRow[], search: string, topic: string): EntryRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(row => (topic === '' || row.topic === topic) && words.every(word => row.searched.includes(word)));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
