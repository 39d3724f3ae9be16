import type { PackedRanking } from '../retrieval/packed-ranking.js';

/** The curated knowledge a visitor is answered from, as it is held in memory: checked, complete, never changed. */

/** Where an entry's facts come from: a source's id and the section they rest on. */
export interface SourceReference {
  readonly id: string;
  readonly section?: string;
}

/** A document or notice that entries rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** `https:` only. */
  readonly url?: string;
}

/** A group of entries, in the order in which they are listed. */
export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** One curated question and its answer. */
export interface Entry {
  readonly id: string;
  /** The canonical wording; stands above the answer, so that a visitor sees what was matched. */
  readonly question: string;
  /** Other wordings. Empty in a compiled corpus, where they live on as terms in `Corpus.ranking`. */
  readonly variants: readonly string[];
  /** Markdown (see `core/markdown`): the first paragraph is the short answer, the rest is detail. */
  readonly answer: string;
  readonly topic?: string;
  readonly sources: readonly SourceReference[];
  readonly related: readonly string[];
  /** The entry that "and then?" leads to. */
  readonly next?: string;
  /** ISO date of the last review. */
  readonly reviewed?: string;
  /** False: the entry says what the corpus does not answer. */
  readonly covered: boolean;
  /** The answer holds only in general; the personal question belongs to a provider. */
  readonly general: boolean;
  /** The sources give different facts and the answer names them. */
  readonly differs: boolean;
}

/** Who answers for the page: what the "talk to a provider" prompt offers. */
export interface Provider {
  readonly name?: string;
  /** A coach is offered for coaching, never as the medical provider. */
  readonly kind?: ProviderKind;
  readonly phone?: string;
  readonly email?: string;
  /** A page to book on or to write from; `https:`, `http:` or relative to the page. */
  readonly url?: string;
  readonly hours?: string;
}

export const PROVIDER_KINDS = ['clinic', 'coach', 'practice'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** A line that an owner adds under the crisis lines; never in their place. */
export interface SupportLine {
  readonly name: string;
  readonly contact: string;
  readonly hours?: string;
}

/** Everything a conversation is answered from. */
export interface Corpus {
  readonly format: 1;
  /** BCP 47. */
  readonly lang: string;
  readonly entries: readonly Entry[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  /** Ids of entries offered before the first question. */
  readonly starters: readonly string[];
  /** What visitors say -> words that the corpus uses. */
  readonly synonyms: Readonly<Record<string, string>>;
  readonly greeting?: string;
  readonly provider?: Provider;
  readonly supportLines: readonly SupportLine[];
  /** What was compiled from the variants of this corpus, or of the default one that an overlay lies over. */
  readonly ranking?: PackedRanking;
  /** Ids of entries that an overlay replaced: the ranking's rows for them are of another text. */
  readonly replaced?: readonly string[];
}

/** The entry of an id, or undefined. */
export function findEntry(corpus: Corpus, id: string): Entry | undefined {
  return corpus.entries.find(entry => entry.id === id);
}
