import type { Corpus } from '../corpus/corpus.js';
import { unpackingSteps } from './unpack-ranking.js';
import { takeSteps } from './take-steps.js';
import type { Ranking } from './ranking.js';
import type { Pause } from './retriever.js';

/**
 * The ranking of a corpus: unpacked where it was compiled, extended where an overlay lies over a compiled one, else made
 * from its wordings now. An entry without variants whose id the compiled ranking knows is taken to be unchanged.
 */
export async function rankingFor(corpus: Corpus, pause?: Pause): Promise<Ranking> {
  const packed = corpus.ranking;
  // Neither is needed for a compiled corpus as it is: a visitor of the default one does not fetch them.
  if (packed === undefined) return (await import('./make-ranking.js')).makeRankingInSlices(corpus, pause);
  const ranking = await takeSteps(unpackingSteps(packed, corpus), pause);
  const isAsPacked =
    corpus.entries.length === packed.ids.length &&
    corpus.entries.every((entry, at) => entry.id === packed.ids[at] && entry.variants.length === 0);
  const replaced = new Set(corpus.replaced ?? []);
  // What is not rich is searched by its words too: those of its variants come back from the weights.
  return isAsPacked && replaced.size === 0 && ranking.isRich
    ? ranking
    : takeSteps(
        (await import('./extend-ranking.js')).extendingSteps(
          { ranking, ids: packed.ids },
          corpus,
          id => !replaced.has(id),
        ),
        pause,
      );
}
