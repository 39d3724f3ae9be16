import { type Corpus, type Entry, findEntry } from '../../core/corpus/corpus.js';

const MOST = 3;

/** Where to go on from an entry: what comes next, then what is related; only what the corpus holds. */
export function relatedEntries(entry: Entry, corpus: Corpus | null): readonly Entry[] {
  if (!corpus) return [];
  const ids = new Set([...(entry.next === undefined ? [] : [entry.next]), ...entry.related]);
  const found = [...ids].map(id => findEntry(corpus, id));
  return found.filter(other => other !== undefined && other !== entry).slice(0, MOST) as Entry[];
}
