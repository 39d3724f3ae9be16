// This project's retriever, behind the same interface as its peers.
import { join } from 'node:path';
import { loadCorpus } from '../src/core/corpus/load-corpus.ts';
import { createRetriever } from '../src/core/retrieval/create-retriever.ts';
import { makeRanking } from '../src/core/retrieval/make-ranking.ts';
import { packRanking } from '../src/core/retrieval/pack-ranking.ts';

const LIMIT = 10;
const source = `export { createRetriever } from ${JSON.stringify(join(process.cwd(), 'src/core/retrieval/create-retriever.ts'))}`;

/** Both rows of a set need the same ranking, and making it takes seconds. */
const rankings = new WeakMap();

function rankingOf(set, corpus) {
  if (!rankings.has(set)) rankings.set(set, makeRanking(corpus));
  return rankings.get(set);
}

/** @type {import('./engines.mjs').Engine[]} */
export const CARE_FAQ = [
  {
    name: '**care-faq**',
    setting: 'as shipped: the variants compiled to terms and weights; MiniSearch is inside',
    library: '',
    source,
    index: (documents, set) => {
      const whole = corpusOf(documents, set);
      const ids = whole.entries.map(({ id }) => id);
      const compiled = set.compiled ?? {
        ...whole,
        entries: whole.entries.map(entry => ({ ...entry, variants: [] })),
        ranking: packRanking(rankingOf(set, whole), ids),
      };
      return indexOver(compiled, {}, () => JSON.stringify(compiled.ranking));
    },
  },
  {
    name: '**care-faq**, not compiled',
    setting: 'an owner’s corpus as it is loaded: every wording kept, the classifier trained at load',
    library: '',
    source,
    index: (documents, set) => {
      const whole = corpusOf(documents, set);
      return indexOver(whole, { ranking: rankingOf(set, whole) }, () => '');
    },
  },
];

function corpusOf(entries, { compiled }) {
  return { ...loadCorpus({ format: 1, entries }).corpus, ...(compiled && { synonyms: compiled.synonyms }) };
}

async function indexOver(corpus, setup, data) {
  const retriever = await createRetriever(corpus, setup);
  const places = new Map(corpus.entries.map(({ id }, place) => [id, place]));
  return { search: text => retriever.retrieve(text, LIMIT).map(({ entry }) => places.get(entry.id)), data };
}
