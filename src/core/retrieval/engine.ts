import MiniSearch from 'minisearch';
import type { Pause } from './retriever.js';

/** What MiniSearch holds of an entry: terms, not texts. */
export interface EngineDocument {
  readonly id: number;
  /** Terms of the question and its variants, as often as they occur. */
  readonly asked: readonly string[];
  readonly answer: readonly string[];
}

/** The full-text engine: BM25 over what is asked and over what is answered. */
export interface Engine {
  /** Scores of the entries (by position) for distinct terms: of the questions, and of the answers. */
  readonly score: (terms: readonly string[]) => { readonly asked: Float64Array; readonly answer: Float64Array };
}

/** Documents are added in slices, so that no phone freezes: some 3 ms of a slow phone's time each. */
const SLICE = 2;

export async function createEngine(documents: readonly EngineDocument[], pause?: Pause): Promise<Engine> {
  const engine = new MiniSearch<EngineDocument>({
    fields: ['asked', 'answer'],
    // The terms are made already; a space joins and splits them.
    extractField: (document, field) =>
      (field === 'id' ? document.id : document[field as 'asked' | 'answer'].join(' ')) as string,
    tokenize: text => (text === '' ? [] : text.split(' ')),
    processTerm: term => term,
    searchOptions: { bm25: { k: 2, b: 0.7, d: 0.2 }, combineWith: 'OR', prefix: false, fuzzy: false },
  });
  for (const [index, document] of documents.entries()) {
    engine.add(document);
    if (index % SLICE === SLICE - 1) await pause?.();
  }
  const scores = (terms: readonly string[], field: 'asked' | 'answer'): Float64Array => {
    const found = new Float64Array(documents.length);
    const query = terms.join(' ');
    if (query === '') return found;
    for (const result of engine.search(query, { fields: [field] })) {
      // MiniSearch multiplies by the number of matched terms; no option turns that off.
      found[result.id as number] = result.score / result.queryTerms.length / terms.length;
    }
    return found;
  };
  return { score: terms => ({ asked: scores(terms, 'asked'), answer: scores(terms, 'answer') }) };
}
