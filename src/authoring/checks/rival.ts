import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { DEFAULT_THRESHOLDS } from '../../core/conversation/thresholds.js';
import type { ExplainedRetriever } from '../../core/retrieval/create-retriever.js';
import { plainWords } from '../../core/text/plain-words.js';

/** A default entry that comes before an owner's on what both are about. */
export interface Rival {
  readonly entry: Entry;
  /** The message that finds it first. */
  readonly asked: string;
  /** How many of the own wordings find it. */
  readonly times: number;
  /** How it is known: both ask the same, an own wording finds it, or only the wordings of visitors that it stands for. */
  readonly by: 'same-words' | 'own-words' | 'visitors-words';
}

/** What rivals are found by. */
export interface RivalSetup {
  /** Finds among the default answers alone. */
  readonly base: ExplainedRetriever;
  /** Finds among all that a visitor is answered from: `corpus`. */
  readonly merged: ExplainedRetriever;
  readonly corpus: Corpus;
  /** The default entries that stand in it, by id: neither hidden nor replaced. */
  readonly defaults: ReadonlyMap<string, Entry>;
  /** How many wordings of an entry are tried, its question first. */
  readonly wordings: number;
}

/**
 * The default entry that takes an own one's visitors. Either both ask the same; or a message like an own wording finds
 * the default one first; or the default answers alone would have answered the own question with it, and its own words
 * still find it: visitors will ask in its many wordings rather than in the owner's few.
 */
export function findRival(entry: Entry, setup: RivalSetup): Rival | undefined {
  const { base, defaults, wordings } = setup;
  const [before] = base.retrieve(entry.question, 1);
  const rival = before && defaults.get(before.entry.id);
  if (rival && entry.before !== rival.id && plainWords(rival.question) === plainWords(entry.question))
    return { entry: rival, asked: entry.question, times: 1, by: 'same-words' };
  const lost = [entry.question, ...entry.variants].slice(0, wordings).flatMap(asked => {
    const first = defaults.get(firstFor(asked, setup) ?? '');
    return first ? [{ asked, first }] : [];
  });
  const [worst] = lost;
  if (worst) return { entry: worst.first, asked: worst.asked, times: lost.length, by: 'own-words' };
  // One that covers several matters keeps its own question, whoever answers one of them.
  if (!rival || rival.practical === 'many' || before.confidence < DEFAULT_THRESHOLDS.answerAt) return undefined;
  return firstFor(rival.question, setup) === rival.id
    ? { entry: rival, asked: rival.question, times: 1, by: 'visitors-words' }
    : undefined;
}

/** The id of what comes first for a message like this one. A message in just these words would find its own entry. */
function firstFor(text: string, { merged, corpus }: RivalSetup): string | undefined {
  const { total } = merged.explain(text).scores;
  const best = total.reduce((most, score, at) => (score > (total[most] ?? -Infinity) ? at : most), 0);
  return corpus.entries[best]?.id;
}
