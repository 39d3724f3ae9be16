import type { Corpus } from '../corpus/corpus.js';
import { extendRanking } from './extend-ranking.js';
import { makeRanking, makeRankingInSlices } from './make-ranking.js';
import { unpackRanking } from './pack-ranking.js';
import type { Ranking } from './ranking.js';
import type { Pause } from './retriever.js';

/**
 * The ranking of a corpus: unpacked where it was compiled, extended where an overlay lies over a compiled one, else made
 * from its wordings now. An entry without variants whose id the compiled ranking knows is taken to be unchanged.
 */
export async function rankingFor(corpus: Corpus, pause?: Pause): Promise<Ranking> {
  const packed = corpus.ranking;
  if (packed === undefined) return pause ? makeRankingInSlices(corpus, pause) : makeRanking(corpus);
  const ranking = unpackRanking(packed, corpus);
  const isAsPacked =
    corpus.entries.length === packed.ids.length && corpus.entries.every((entry, at) => entry.id === packed.ids[at]);
  const replaced = new Set(corpus.replaced ?? []);
  return isAsPacked && replaced.size === 0
    ? ranking
    : extendRanking({ ranking, ids: packed.ids }, corpus, id => !replaced.has(id));
}
