import type { Corpus } from '../corpus/corpus.js';
import { askedByWeight } from './asked-by-weight.js';
import type { TermWeights } from './classifier.js';
import { fitAddedSteps } from './fit-added.js';
import { findTwins } from './find-twins.js';
import { analyserOf, countTerms, type Ranking, rarityOf } from './ranking.js';
import { createTermReader, isFunctionStem } from './term-reader.js';

/** A few milliseconds of a slow phone's time each. */
const ENTRIES_A_STEP = 8;
const TERMS_A_STEP = 256;

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
export function* extendingSteps(
  { ranking: compiled, ids }: RankingOfEntries,
  corpus: Corpus,
  isUnchanged: (id: string) => boolean,
): Generator<undefined, Ranking> {
  const ranking = { ...compiled, asked: yield* askedByWeight(compiled.asked, compiled.classifier) };
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const places = new Map<number, number>();
  const wordings: (readonly (readonly string[])[])[] = [];
  const asked: string[][] = [];
  const frequency = new Map(ranking.frequency);
  const added: { readonly place: number; readonly stems: readonly (readonly string[])[]; readonly isNew: boolean }[] =
    [];
  let { wordingCount } = ranking;

  for (const [place, entry] of corpus.entries.entries()) {
    if (place % ENTRIES_A_STEP === 0) yield;
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
      continue;
    }
    const read = [entry.question, ...entry.variants].map(text => reader.read(text));
    const stems = read.map(terms => terms.stems);
    wordings.push(read.map(terms => terms.content));
    asked.push([...(ranking.asked[row ?? -1] ?? []), ...read.flatMap(terms => terms.content)]);
    added.push({ place, stems, isNew: row === undefined });
    wordingCount += stems.length;
    countTerms(stems, frequency);
  }

  yield;
  const twins = new Map<number, number>();
  const lost = new Map(ranking.lost);
  for (const { row, place, isMoved } of findTwins({ ranking, ids }, corpus, added)) {
    twins.set(row, place);
    asked[place]?.push(...(ranking.asked[row] ?? []));
    const standing = isMoved ? places.get(row) : undefined;
    if (standing === undefined) continue;
    for (const [number, id] of lost) if (id === ids[row]) lost.set(number, corpus.entries[place]?.id ?? id);
    // What is said of a practical matter is meant for the owner's answer now; the default one keeps its own question.
    wordings[place] = [...(wordings[place] ?? []), ...(wordings[standing] ?? [])];
    asked[standing] = (wordings[standing] ?? []).flat();
    places.delete(row);
  }

  const many = corpus.entries.flatMap((entry, place) => (entry.practical === 'many' ? [place] : []));
  const taken = new Set(
    added.flatMap(({ stems, isNew }) => (isNew ? stems.flat() : [])).filter(term => !isFunctionStem(term)),
  );
  for (const place of many) asked[place] = (asked[place] ?? []).filter(term => !taken.has(term));

  const classifier = new Map<string, { entries: number[]; weights: number[] }>();
  yield;
  for (const [term, weights] of ranking.classifier) {
    if (classifier.size % TERMS_A_STEP === 0) yield;
    const moved = movePlaces(weights, places);
    // Of several matters an owner's entries take over those that they speak of.
    if (taken.has(term))
      moved.weights = moved.weights.map((weight, at) =>
        many.includes(moved.entries[at] ?? -1) ? Math.min(0, weight) : weight,
      );
    const shared = movePlaces(weights, twins);
    classifier.set(term, {
      entries: [...moved.entries, ...shared.entries],
      weights: [...moved.weights, ...shared.weights],
    });
  }
  for (const { place, stems } of added) {
    for (const [term, weight] of weightsOf(stems, ranking)) {
      const found = classifier.get(term) ?? { entries: [], weights: [] };
      // What it has from its twin was learned from many wordings, and is not counted twice.
      if (found.entries.includes(place)) continue;
      found.entries.push(place);
      found.weights.push(weight);
      classifier.set(term, found);
    }
  }
  const extended = {
    wordings,
    asked,
    classifier,
    frequency,
    pieces: new Map<string, number>(),
    wordingCount,
    lost,
    isRich: false,
  };
  yield;
  const own = new Set(added.map(({ place }) => place));
  const standing = corpus.entries.flatMap((entry, place) =>
    own.has(place) ? [] : [{ place, stems: [reader.read(entry.question).stems] }],
  );
  yield* fitAddedSteps(classifier, added, standing, corpus.entries.length, rarityOf(extended));
  return extended;
}

function movePlaces(found: TermWeights, places: ReadonlyMap<number, number>): { entries: number[]; weights: number[] } {
  const entries: number[] = [];
  const weights: number[] = [];
  Array.from(found.entries).forEach((row, at) => {
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
