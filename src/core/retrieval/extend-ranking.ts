import type { Corpus } from '../corpus/corpus.js';
import type { TermWeights } from './classifier.js';
import { analyserOf, type Ranking } from './ranking.js';
import { createTermReader } from './term-reader.js';

/** A ranking and the ids of the entries it was made for, in its order. */
export interface RankingOfEntries {
  readonly ranking: Ranking;
  readonly ids: readonly string[];
}

/**
 * A trained classifier gives an entry's own wording about this score before the softmax; an entry that an owner added
 * must neither drown nor shout beside the trained ones. Mean over the default corpus's wordings.
 */
const OWN_SCORE = 6;

/**
 * The ranking of a corpus that an owner's overlay changed: entries that stayed keep their rows, replaced and new ones get
 * theirs from their wordings at once, without training, and hidden ones are gone.
 */
export function extendRanking(
  { ranking, ids }: RankingOfEntries,
  corpus: Corpus,
  isUnchanged: (id: string) => boolean,
): Ranking {
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const places = new Map<number, number>();
  const wordings: (readonly (readonly string[])[])[] = [];
  const asked: (readonly string[])[] = [];
  const frequency = new Map(ranking.frequency);
  const added: { readonly place: number; readonly stems: readonly (readonly string[])[] }[] = [];
  let { wordingCount } = ranking;

  corpus.entries.forEach((entry, place) => {
    const row = isUnchanged(entry.id) ? rowOf.get(entry.id) : undefined;
    if (row !== undefined) {
      places.set(row, place);
      // What is compiled has no variants: these an owner added.
      const more = entry.variants.map(text => reader.read(text).content);
      wordings.push([...(ranking.wordings[row] ?? []), ...more]);
      asked.push([...(ranking.asked[row] ?? []), ...more.flat()]);
      wordingCount += more.length;
      for (const term of more.flatMap(list => [...new Set(list)])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      return;
    }
    const read = [entry.question, ...entry.variants].map(text => reader.read(text));
    const stems = read.map(terms => terms.stems);
    wordings.push(read.map(terms => terms.content));
    asked.push(read.flatMap(terms => terms.content));
    added.push({ place, stems });
    wordingCount += stems.length;
    for (const term of stems.flatMap(list => [...new Set(list)])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });

  const classifier = new Map<string, { entries: number[]; weights: number[] }>();
  for (const [term, weights] of ranking.classifier) classifier.set(term, movePlaces(weights, places));
  for (const { place, stems } of added) {
    for (const [term, weight] of weightsOf(stems)) {
      const found = classifier.get(term) ?? { entries: [], weights: [] };
      found.entries.push(place);
      found.weights.push(weight);
      classifier.set(term, found);
    }
  }
  return { wordings, asked, classifier, frequency, pieces: new Map(), wordingCount };
}

function movePlaces(found: TermWeights, places: ReadonlyMap<number, number>): { entries: number[]; weights: number[] } {
  const entries: number[] = [];
  const weights: number[] = [];
  found.entries.forEach((row, at) => {
    const place = places.get(row);
    if (place === undefined) return;
    entries.push(place);
    weights.push(found.weights[at] ?? 0);
  });
  return { entries, weights };
}

/** A term weighs by the share of the wordings that hold it, so that a typical wording sums up to `OWN_SCORE`. */
function weightsOf(stems: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of stems.flatMap(list => [...new Set(list)])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shares = new Map([...counts].map(([term, count]) => [term, Math.sqrt(count / stems.length)]));
  const typical = stems.reduce((sum, list) => {
    const terms = [...new Set(list)];
    return (
      sum + terms.reduce((total, term) => total + (shares.get(term) ?? 0), 0) / Math.sqrt(Math.max(1, terms.length))
    );
  }, 0);
  const scale = (OWN_SCORE * stems.length) / Math.max(1e-9, typical);
  return new Map([...shares].map(([term, share]) => [term, share * scale]));
}
