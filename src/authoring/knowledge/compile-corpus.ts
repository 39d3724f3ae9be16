import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { withLostWordings } from '../../core/retrieval/find-lost-wordings.js';
import { makeRanking } from '../../core/retrieval/make-ranking.js';
import { packRanking } from '../../core/retrieval/pack-ranking.js';
import { COMPILED_TRAINING } from '../../core/retrieval/train-classifier.js';

/** The corpus as it is shipped to a visitor: its variants compiled into terms and small weights. */
export function compileCorpus(corpus: Corpus): Corpus {
  const worded = { ...corpus, entries: oneOfEachId(corpus.entries) };
  const ids = worded.entries.map(entry => entry.id);
  return {
    ...corpus,
    entries: corpus.entries.map(entry => ({ ...entry, variants: [] })),
    ranking: withLostWordings(packRanking(makeRanking(worded, COMPILED_TRAINING), ids), worded),
  };
}

/** Entries of one id ask one question for several places: a visitor has one of them, and all their wordings serve it. */
function oneOfEachId(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const other = first.get(entry.id);
    first.set(entry.id, other ? { ...other, variants: [...new Set([...other.variants, ...entry.variants])] } : entry);
  }
  return [...first.values()];
}
