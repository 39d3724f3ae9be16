import type { Entry } from '../../../../src/core/corpus/corpus.js';
import type { RoadSetup } from '../../../../src/core/conversation/respond.js';
import type { Match } from '../../../../src/core/retrieval/retriever.js';
import type { Verdict } from '../../../../src/core/safety/concern.js';
import { INTERNATIONAL_CARD } from '../../../../src/core/safety/crisis-lines.js';

/** An entry with what a test cares about. */
export function entryOf(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'session-length',
    question: 'How long does a session take?',
    variants: [],
    answer: 'Two hours.',
    sources: [],
    related: [],
    covered: true,
    general: false,
    differs: false,
    ...changes,
  };
}

/** Entries found with these confidences, best first. */
export function matchesOf(...confidences: readonly (number | Partial<Match>)[]): Match[] {
  return confidences.map((found, index) => {
    const match = typeof found === 'number' ? { confidence: found } : found;
    return { entry: entryOf({ id: `entry-${String(index + 1)}` }), score: 1, confidence: 0.9, ...match };
  });
}

/** What a message meets on its road: a screen that says this, a retriever that finds that. */
export function roadWith(
  verdict: Partial<Verdict> = {},
  found: readonly Match[] = [],
  changes: Partial<RoadSetup> = {},
): RoadSetup {
  return {
    screen: { read: () => ({ concern: 'none', about: 'self', medical: false, ...verdict }) },
    retriever: { retrieve: (_, limit) => found.slice(0, limit) },
    support: { prompt: 'Talk to us.', provider: { name: 'Elm House' }, card: INTERNATIONAL_CARD, ownerLines: [] },
    thresholds: { answerAt: 0.5, suggestAt: 0.2 },
    ...changes,
  };
}
