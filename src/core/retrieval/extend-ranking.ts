import type { Corpus } from '../corpus/corpus.js';
import { classify, type TermWeights, termVector } from './classifier.js';
import { analyserOf, countTerms, type Ranking, rarityOf } from './ranking.js';
import { createTermReader } from './term-reader.js';

/**
 * From this probability on an owner's new question is taken to ask what a compiled one asks. It then learns from that one's
 * wordings: what visitors say of the default's "What does it cost?" finds the owner's prices too, and finds them first.
 * Entries of medical questions are left out: an owner's answer must not come before those by a chance likeness.
 */
const PLAINLY = 0.6;

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

  const plain = new Set(corpus.entries.filter(entry => entry.covered && !entry.general).map(entry => entry.id));
  const rarity = rarityOf(ranking);
  const twins = new Map<number, number>();

  /** The compiled entry that a new question plainly asks for too, if its answer is no medical one. */
  function twinOf(stems: readonly string[]): number | undefined {
    const chances = classify(ranking.classifier, termVector(stems, rarity), ids.length);
    const best = chances.reduce((most, chance, at) => (chance > (chances[most] ?? -Infinity) ? at : most), 0);
    if ((chances[best] ?? -Infinity) < Math.log(PLAINLY) || !plain.has(ids[best] ?? '') || twins.has(best))
      return undefined;
    return best;
  }

  corpus.entries.forEach((entry, place) => {
    const row = rowOf.get(entry.id);
    // An entry of the same id asks the same: what visitors said of the old one finds the new one too.
    if (row !== undefined) places.set(row, place);
    if (row !== undefined && isUnchanged(entry.id)) {
      // What is compiled has no variants: these an owner added.
      const more = entry.variants.map(text => reader.read(text).content);
      wordings.push([...(ranking.wordings[row] ?? []), ...more]);
      asked.push([...(ranking.asked[row] ?? []), ...more.flat()]);
      wordingCount += more.length;
      countTerms(more, frequency);
      return;
    }
    const read = [entry.question, ...entry.variants].map(text => reader.read(text));
    const stems = read.map(terms => terms.stems);
    const twin = row === undefined ? twinOf(stems[0] ?? []) : undefined;
    if (twin !== undefined) twins.set(twin, place);
    wordings.push(read.map(terms => terms.content));
    asked.push([...(ranking.asked[row ?? twin ?? -1] ?? []), ...read.flatMap(terms => terms.content)]);
    added.push({ place, stems });
    wordingCount += stems.length;
    countTerms(stems, frequency);
  });

  const classifier = new Map<string, { entries: number[]; weights: number[] }>();
  for (const [term, weights] of ranking.classifier) {
    const moved = movePlaces(weights, places);
    const shared = movePlaces(weights, twins);
    classifier.set(term, {
      entries: [...moved.entries, ...shared.entries],
      weights: [...moved.weights, ...shared.weights],
    });
  }
  for (const { place, stems } of added) {
    for (const [term, weight] of weightsOf(stems, ranking)) {
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

/** A term that an entry has so many times (a factor of e to this power) as often as others do counts in full. */
const FULL_LIFT = 3;

/**
 * A term weighs by the share of the wordings that hold it, and by how much larger that share is than elsewhere: "what are
 * your" is in everybody's questions. The weights are such that a typical wording sums up to `OWN_SCORE`.
 */
function weightsOf(
  stems: readonly (readonly string[])[],
  { frequency, wordingCount }: Pick<Ranking, 'frequency' | 'wordingCount'>,
): ReadonlyMap<string, number> {
  const shares = new Map(
    [...countTerms(stems)].map(([term, count]) => {
      const share = count / stems.length;
      const elsewhere = (frequency.get(term) ?? 0.5) / wordingCount;
      const lift = Math.max(0, Math.min(1, Math.log(share / elsewhere) / FULL_LIFT));
      return [term, Math.sqrt(share) * lift] as const;
    }),
  );
  const typical = stems.reduce((sum, list) => {
    const terms = [...new Set(list)];
    return (
      sum + terms.reduce((total, term) => total + (shares.get(term) ?? 0), 0) / Math.sqrt(Math.max(1, terms.length))
    );
  }, 0);
  const scale = (OWN_SCORE * stems.length) / Math.max(1e-9, typical);
  return new Map([...shares].map(([term, share]) => [term, share * scale]));
}
