import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import type { FoundMatter } from './find-matter.js';
import type { PracticalMatters } from './practical-matter.js';
import { unsaidWarnings } from './unsaid-warnings.js';

/** An entry of an owner that may take the place of a default one: by taking its id. */
export interface PlaceProposal {
  readonly own: Entry;
  readonly standing: Entry;
  /** What the default answer warns of and the owner’s does not; only a person may decide to lose these. */
  readonly unsaid: readonly string[];
}

/**
 * Which of an owner’s entries may take the place of a default one. Only an entry marked as a practical matter is ever
 * proposed, so nothing medical and nothing about emergencies, and one entry for one: of entries on two matters that one default entry
 * stands for, the one whose matter is listed first. In the order of the owner’s entries.
 */
export function proposePlaces(
  own: Corpus,
  matters: ReadonlyMap<string, FoundMatter>,
  all: PracticalMatters,
): readonly PlaceProposal[] {
  const rankOf = (id: string): number => all.findIndex(({ id: matter }) => matter === matters.get(id)?.matter.id);
  const ids = new Set(own.entries.map(({ id }) => id));
  const best = new Map<string, PlaceProposal & { readonly confidence: number }>();
  for (const entry of own.entries) {
    const { standing, confidence = 0 } = matters.get(entry.id) ?? {};
    if (standing?.practical !== true || ids.has(standing.id) || !entry.covered) continue;
    const rival = best.get(standing.id);
    const isOtherMatter = rival !== undefined && rankOf(rival.own.id) !== rankOf(entry.id);
    if (isOtherMatter ? rankOf(rival.own.id) < rankOf(entry.id) : (rival?.confidence ?? 0) >= confidence) continue;
    best.set(standing.id, { own: entry, standing, unsaid: unsaidWarnings(entry, standing), confidence });
  }
  const place = new Map(own.entries.map((entry, at) => [entry, at]));
  return [...best.values()]
    .map(({ confidence: _, ...proposal }) => proposal)
    .sort((one, other) => (place.get(one.own) ?? 0) - (place.get(other.own) ?? 0));
}
