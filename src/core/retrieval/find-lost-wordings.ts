import type { Corpus } from '../corpus/corpus.js';
import { classify, termVector } from './classifier.js';
import { LONGEST_LOST, wordingNumber } from './exact-wording.js';
import { plainWords } from '../text/plain-words.js';
import { packNumber, packRising } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import { analyserOf, rarityOf } from './ranking.js';
import { takeAllSteps } from './take-steps.js';
import { createTermReader } from './term-reader.js';
import { unpackingSteps } from './unpack-ranking.js';

/** Below this probability of the entry that a wording was written for, the weights do not find it. */
const FOUND = 0.5;

/**
 * A packed ranking with the short wordings that its weights lose. "Does it work?" is all in "How does it work?": no bag of
 * words keeps them apart, and people type just that. Each costs three bytes.
 */
export function withLostWordings(packed: PackedRanking, corpus: Corpus): PackedRanking {
  const ranking = takeAllSteps(unpackingSteps(packed, corpus));
  const reader = createTermReader({
    analyser: analyserOf(corpus),
    synonyms: corpus.synonyms,
    known: ranking.frequency,
  });
  const rarity = rarityOf(ranking);
  const lost = new Map<number, number>();
  for (const { stems, place, number } of ownersOf(corpus, text => reader.readAsked(text).stems)) {
    const found = classify(ranking.classifier, termVector(stems, rarity), corpus.entries.length);
    if (Math.exp(found[place] ?? -Infinity) < FOUND) lost.set(number, place);
  }
  const sorted = [...lost].sort(([one], [other]) => one - other);
  return {
    ...packed,
    lost: packRising(sorted.map(([number]) => number)),
    lostEntries: sorted.map(([, place]) => packNumber(place)).join(''),
  };
}

interface ShortWording {
  readonly stems: readonly string[];
  readonly place: number;
  readonly number: number;
}

/** The short wordings of all entries, one a number: where two share it, the shorter, which people type more often. */
function ownersOf(corpus: Corpus, read: (text: string) => readonly string[]): Iterable<ShortWording> {
  const owners = new Map<number, ShortWording>();
  corpus.entries.forEach(({ question, variants }, place) => {
    for (const text of [question, ...variants]) {
      const stems = read(text);
      const number = wordingNumber(plainWords(text));
      const isShorter = stems.length < (owners.get(number)?.stems.length ?? Infinity);
      if (isShorter && stems.length <= LONGEST_LOST) owners.set(number, { stems, place, number });
    }
  });
  return owners.values();
}
