import type { TermRarity } from './classifier.js';

/** How like a text is to single wordings of each entry: what a bag of all an entry's words cannot tell. */
export interface Wordings {
  /** For each entry (by position) its likeness, 0 to 1: the best wording's, with the next two. */
  readonly likeness: (content: readonly string[]) => Float64Array;
}

/** The share of two neighbouring words beside that of each. */
const PAIR_WEIGHT = 0.45;
/** Shares of an entry's best three wordings. */
const BEST = [0.6, 0.3, 0.1] as const;

/** A text as a unit vector over its words and pairs of neighbours. */
function features(stems: readonly string[], rarity: TermRarity): Map<string, number> {
  const vector = new Map<string, number>();
  stems.forEach((term, at) => {
    vector.set(term, Math.sqrt(rarity(term)));
    const next = stems[at + 1];
    if (next !== undefined) vector.set(`${term} ${next}`, PAIR_WEIGHT * Math.sqrt((rarity(term) + rarity(next)) / 2));
  });
  let square = 0;
  for (const value of vector.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (const [key, value] of vector) vector.set(key, value / length);
  return vector;
}

/** `wordings[i]` are the wordings of the entry at position i, as content stems in order. */
export function createWordings(wordings: readonly (readonly (readonly string[])[])[], rarity: TermRarity): Wordings {
  const entryOf: number[] = [];
  const postings = new Map<string, { readonly wordings: number[]; readonly values: number[] }>();
  wordings.forEach((list, entry) => {
    for (const stems of list) {
      const wording = entryOf.push(entry) - 1;
      for (const [key, value] of features(stems, rarity)) {
        const posting = postings.get(key);
        if (posting) {
          posting.wordings.push(wording);
          posting.values.push(value);
        } else postings.set(key, { wordings: [wording], values: [value] });
      }
    }
  });
  return {
    likeness: content => {
      const cosines = new Float64Array(entryOf.length);
      for (const [key, value] of features(content, rarity)) {
        const posting = postings.get(key);
        if (!posting) continue;
        for (let at = 0; at < posting.wordings.length; at++) {
          const wording = posting.wordings[at] as number;
          cosines[wording] = (cosines[wording] as number) + value * (posting.values[at] as number);
        }
      }
      return bestThree(cosines, entryOf, wordings.length);
    },
  };
}

function bestThree(cosines: Float64Array, entryOf: readonly number[], entryCount: number): Float64Array {
  const first = new Float64Array(entryCount);
  const second = new Float64Array(entryCount);
  const third = new Float64Array(entryCount);
  for (let wording = 0; wording < cosines.length; wording++) {
    const cosine = cosines[wording] as number;
    const entry = entryOf[wording] as number;
    if (cosine > (first[entry] as number)) {
      third[entry] = second[entry] as number;
      second[entry] = first[entry] as number;
      first[entry] = cosine;
    } else if (cosine > (second[entry] as number)) {
      third[entry] = second[entry] as number;
      second[entry] = cosine;
    } else if (cosine > (third[entry] as number)) third[entry] = cosine;
  }
  return first.map(
    (best, entry) => BEST[0] * best + BEST[1] * (second[entry] as number) + BEST[2] * (third[entry] as number),
  );
}
