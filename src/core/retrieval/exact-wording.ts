import type { Entry } from '../corpus/corpus.js';
import { plainWords } from '../text/plain-words.js';
import type { Match } from './retriever.js';

/** How sure it is that a message which repeats an entry's wording asks for that entry. */
const SURE = 0.97;

/**
 * Finds the entry whose question or variant a text repeats word for word. Of two, the later: an owner's own stand last. A
 * default entry on a practical matter gives way to the owner's that names it in `before`.
 */
export function createExactWordings(entries: readonly Entry[]): (text: string) => Entry | undefined {
  const found = new Map<string, Entry>();
  const placed = new Map(
    entries.flatMap(entry => (entry.before === undefined ? [] : [[entry.before, entry] as const])),
  );
  const answering = (entry: Entry): Entry => (entry.practical === true ? (placed.get(entry.id) ?? entry) : entry);
  for (const entry of entries) for (const variant of entry.variants) found.set(plainWords(variant), answering(entry));
  // A question of its own counts more than another entry's variant.
  for (const entry of entries) found.set(plainWords(entry.question), answering(entry));
  found.delete('');
  return text => found.get(plainWords(text));
}

/** Matches with the entry that was asked for by its own words put first. */
export function exactFirst(matches: readonly Match[], entry: Entry | undefined, limit: number): readonly Match[] {
  if (entry === undefined) return matches;
  const own = matches.find(match => match.entry === entry);
  const first = { entry, score: own?.score ?? 0, confidence: Math.max(own?.confidence ?? 0, SURE) };
  return [first, ...matches.filter(match => match.entry !== entry)].slice(0, limit);
}
