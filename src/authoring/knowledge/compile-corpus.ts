import type { Corpus } from '../../core/corpus/corpus.js';
import { chooseWordings } from '../../core/retrieval/choose-wordings.js';
import { makeRanking } from '../../core/retrieval/make-ranking.js';
import { packRanking } from '../../core/retrieval/pack-ranking.js';
import { rarityOf } from '../../core/retrieval/ranking.js';

/** Wordings of an entry that travel; a smaller number costs right answers (14: 3 points) and saves bytes (14: 25 kB). */
const MOST_WORDINGS = 99;

/** The corpus as it is shipped to a visitor: its variants compiled into terms and small weights. */
export function compileCorpus(corpus: Corpus): Corpus {
  const ranking = makeRanking(corpus);
  const rarity = rarityOf(ranking.frequency, ranking.wordingCount);
  const wordings = ranking.wordings.map(list => chooseWordings(list, MOST_WORDINGS, rarity));
  return {
    ...corpus,
    entries: corpus.entries.map(entry => ({ ...entry, variants: [] })),
    ranking: packRanking({ ...ranking, wordings }, corpus.entries.map(entry => entry.id)),
  };
}
