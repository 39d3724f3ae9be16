import type { Corpus } from '../corpus/corpus.js';
import { classify, termVector } from './classifier.js';
import { type Ranking, rarityOf } from './ranking.js';

/**
 * From this probability on an owner's new question is taken to ask what a compiled one asks. It then learns from that one's
 * wordings: what visitors say of the default's "What does it cost?" finds the owner's prices too, and finds them first.
 */
const PLAINLY = 0.6;
/** For a practical matter, where a mistake costs little and a miss hides what only the owner knows. */
const LIKELY = 0.45;

/** A compiled entry and an owner's new one that asks the same. */
export interface Twins {
  /** Of the compiled entry in the ranking. */
  readonly row: number;
  /** Of the owner's entry in the corpus. */
  readonly place: number;
  /** True: the matter is a practical one, and all that was learned of it is the owner's from now on. */
  readonly isMoved: boolean;
}

/** An owner's entry, by its place in the corpus, and the stems of its question and variants. */
interface Added {
  readonly place: number;
  readonly stems: readonly (readonly string[])[];
  /** False for one of a compiled entry's id. */
  readonly isNew: boolean;
}

/**
 * The compiled entries that an owner's new ones ask for too: each has one twin, the likeliest. Entries of medical questions
 * are left out, since an owner's answer must not come before those by a chance likeness.
 */
export function findTwins(
  { ranking, ids }: { readonly ranking: Ranking; readonly ids: readonly string[] },
  corpus: Corpus,
  added: readonly Added[],
): readonly Twins[] {
  const byId = new Map(corpus.entries.map(entry => [entry.id, entry]));
  const rarity = rarityOf(ranking);
  const best = new Map<number, Twins & { readonly chance: number }>();
  for (const { place, stems, isNew } of added) {
    if (!isNew) continue;
    const named = ids.indexOf(corpus.entries[place]?.before ?? '');
    const { row, chance } = named < 0 ? likeliest(stems, ranking, rarity, ids.length) : { row: named, chance: 1 };
    const standing = byId.get(ids[row] ?? '');
    const isMoved = standing?.practical === true;
    const isPlain = standing?.covered === true && !standing.general;
    if (!(isMoved || isPlain) || chance < (isMoved ? LIKELY : PLAINLY)) continue;
    if ((best.get(row)?.chance ?? 0) < chance) best.set(row, { row, place, isMoved, chance });
  }
  return [...best.values()];
}

/** The compiled entry that a question asks for, and how surely: by itself, or as the mean over it and its variants. */
function likeliest(
  stems: readonly (readonly string[])[],
  ranking: Ranking,
  rarity: (term: string) => number,
  count: number,
): { readonly row: number; readonly chance: number } {
  const mean = new Float64Array(count);
  let best = { row: 0, chance: 0 };
  const [question = []] = stems;
  for (const list of stems) {
    const found = classify(ranking.classifier, termVector(list, rarity), count);
    found.forEach((chance, row) => {
      mean[row] = (mean[row] ?? 0) + Math.exp(chance) / stems.length;
      if (list === question && Math.exp(chance) > best.chance) best = { row, chance: Math.exp(chance) };
    });
  }
  mean.forEach((chance, row) => {
    if (chance > best.chance) best = { row, chance };
  });
  return best;
}
