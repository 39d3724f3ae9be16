import type { Corpus } from '../../core/corpus/corpus.js';
import type { PlaceProposal } from './propose-places.js';

/** A corpus whose entries stand beside the default ones and are found before them; these are among the related questions. */
export function standBefore(corpus: Corpus, places: readonly PlaceProposal[]): Corpus {
  const standing = new Map(places.map(proposal => [proposal.own.id, proposal.standing.id]));
  const entries = corpus.entries.map(entry => {
    const before = standing.get(entry.id);
    return before === undefined ? entry : { ...entry, before, related: [...new Set([...entry.related, before])] };
  });
  return { ...corpus, entries };
}

/** A corpus whose entries took the ids of the default ones whose place they take; what pointed to them still does. */
export function takePlaces(corpus: Corpus, places: readonly PlaceProposal[]): Corpus {
  const renamed = new Map(places.map(({ own, standing }) => [own.id, standing.id]));
  const idOf = (id: string): string => renamed.get(id) ?? id;
  return {
    ...corpus,
    starters: corpus.starters.map(idOf),
    entries: corpus.entries.map(entry => ({
      ...entry,
      id: idOf(entry.id),
      related: entry.related.map(idOf),
      ...(entry.next === undefined ? {} : { next: idOf(entry.next) }),
    })),
  };
}
