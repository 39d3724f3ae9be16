import type { Corpus, Entry } from '../../core/corpus/corpus.js';

const MOST = 6;
/** Of the default starters so many stay behind an owner’s own. */
const MOST_DEFAULT = 2;

/**
 * What an import offers before the first question: what its file names, else the first questions of each topic in turn, so
 * that every heading of the page is there. Where it is laid over default answers, two of their starters stand behind.
 */
export function chooseStarters({ entries, starters }: Corpus, base: Corpus | undefined): readonly string[] {
  if (starters.length > 0) return starters;
  const ids = new Set(entries.map(({ id }) => id));
  const others = (base?.starters ?? []).filter(id => !ids.has(id)).slice(0, MOST_DEFAULT);
  return [...inTurn(entries).slice(0, MOST - others.length), ...others];
}

/** The first of each topic, then the second of each, and so on. */
function inTurn(entries: readonly Entry[]): readonly string[] {
  const turns: string[][] = [];
  const counts = new Map<string | undefined, number>();
  for (const { id, topic, covered } of entries) {
    if (!covered) continue;
    const turn = counts.get(topic) ?? 0;
    counts.set(topic, turn + 1);
    (turns[turn] ??= []).push(id);
  }
  return turns.flat();
}
