import type { Entry } from '../corpus/corpus.js';
import { foldedHash } from '../text/hash.js';
import { plainWords } from '../text/plain-words.js';
import type { Match } from './retriever.js';

/** How sure it is that a message which repeats an entry's wording asks for that entry. */
const SURE = 0.97;
/** A text that is none of these wordings is taken for one about once in five thousand times, where it is as short. */
const PLACES = 2 ** 22;
/** Wordings of so many words at most are kept by their numbers. */
export const LONGEST_LOST = 8;

/** The number by which a compiled ranking knows a wording; `said`: its plain words. */
export function wordingNumber(said: string): number {
  return foldedHash(said, PLACES);
}

/**
 * Finds the entry whose question or variant a text repeats word for word; `lost` are those of `Ranking.lost`. Of two, the
 * later: an owner's own stand last. A default entry on a practical matter gives way to the owner's that names it in `before`.
 */
export function createExactWordings(
  entries: readonly Entry[],
  lost: ReadonlyMap<number, string>,
): (text: string) => Entry | undefined {
  const found = new Map<string, Entry>();
  const byId = new Map(entries.map(entry => [entry.id, entry] as const));
  const placed = new Map(
    entries.flatMap(entry => (entry.before === undefined ? [] : [[entry.before, entry] as const])),
  );
  const answering = (entry: Entry): Entry => (entry.practical === true ? (placed.get(entry.id) ?? entry) : entry);
  for (const entry of entries) for (const variant of entry.variants) found.set(plainWords(variant), entry);
  // A question of its own counts more than another entry's variant.
  for (const entry of entries) found.set(plainWords(entry.question), entry);
  found.delete('');
  return text => {
    const said = plainWords(text);
    const isShort = said.split(' ').length <= LONGEST_LOST;
    const entry = found.get(said) ?? (isShort ? byId.get(lost.get(wordingNumber(said)) ?? '') : undefined);
    return entry && answering(entry);
  };
}

/** Matches with the entry that was asked for by its own words put first. */
export function exactFirst(matches: readonly Match[], entry: Entry | undefined, limit: number): readonly Match[] {
  if (entry === undefined) return matches;
  const own = matches.find(match => match.entry === entry);
  const first = { entry, score: own?.score ?? 0, confidence: Math.max(own?.confidence ?? 0, SURE) };
  return [first, ...matches.filter(match => match.entry !== entry)].slice(0, limit);
}
