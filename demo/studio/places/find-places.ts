import { unsaidWarnings } from '../../../src/authoring/practical/unsaid-warnings.js';
import type { Entry } from '../../../src/core/corpus/corpus.js';
import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';
import { defaultEntry } from '../entries/answers-beneath.js';
import type { StudioProblem } from '../problems/studio-problem.js';
import { entryOf } from '../problems/studio-problem.js';

/** An own entry that is about the same as a default one. */
export interface SharedPlace {
  /** The own entry's position in the file. */
  readonly at: number;
  readonly question: string;
  readonly answer: string;
  readonly standing: Entry;
  /** Which of the two visitors find first. */
  readonly first: 'own' | 'default';
  /** Only a practical matter that both plainly ask may be taken over: a default answer on safety says what an owner's does not. */
  readonly mayTake: boolean;
  /** What the default answer warns of and the own does not. */
  readonly unsaid: readonly string[];
}

/** The own entries that stand beside a default one on the same: those that say so, and those that the rules found. */
export function findPlaces(value: JsonObject, problems: readonly StudioProblem[]): readonly SharedPlace[] {
  if (value['extends'] !== 'default' || !Array.isArray(value['entries'])) return [];
  const rivals = new Map(problems.flatMap(problem => (problem.rival ? [[entryOf(problem), problem.rival]] : [])));
  const entries = value['entries'] as unknown[];
  const ids = new Set(entries.map(entry => (isObject(entry) ? entry['id'] : undefined)));
  return entries.flatMap((entry, at): SharedPlace[] => {
    if (!isObject(entry)) return [];
    const { before, question, answer } = entry as Partial<Record<string, unknown>>;
    const rival = rivals.get(at);
    const standing = defaultEntry(rival?.id ?? (typeof before === 'string' ? before : ''));
    if (standing === undefined || ids.has(standing.id)) return [];
    const own = { question: textOf(question), answer: textOf(answer) };
    const first = rival === undefined ? 'own' : 'default';
    // What only shares a word with it must not take its visitors.
    const mayTake = rival === undefined ? standing.practical === true : rival.isPractical;
    return [{ at, ...own, standing, first, mayTake, unsaid: unsaidWarnings(own, standing) }];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
