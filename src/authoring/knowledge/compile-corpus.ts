import type { Corpus } from '../../core/corpus/corpus.js';
import { makeRanking } from '../../core/retrieval/make-ranking.js';
import { packRanking } from '../../core/retrieval/pack-ranking.js';

/** The corpus as it is shipped to a visitor: its variants compiled into terms and small weights. */
export function compileCorpus(corpus: Corpus): Corpus {
  return {
    ...corpus,
    entries: corpus.entries.map(entry => ({ ...entry, variants: [] })),
    ranking: packRanking(makeRanking(corpus), corpus.entries.map(entry => entry.id)),
  };
}
