import type { PackedRanking } from '../retrieval/packed-ranking.js';
import type { GlossaryWord } from './glossary.js';

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

/** For whom an entry is: it is left out where the page names another location or audience, or none. */
export interface When {
  /** Ids of locations; one of them has to be the page's. */
  readonly location?: readonly string[];
  /** Names of audiences, such as `patients` and `referrers`; one of them has to be the page's. */
  readonly audience?: readonly string[];
}

/** How far an entry has come: a draft is shown to nobody but its authors. */
export const REVIEW_STATES = ['draft', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

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
  readonly review?: ReviewState;
  /** ISO date of the last review. */
  readonly reviewed?: string;
  /** Who read it then. */
  readonly reviewer?: string;
  /** ISO date: from the day after it on, the answer is no longer given. */
  readonly expires?: string;
  /** The answer has expired by the visitor's clock, and was taken out: the question is sent to the provider. */
  readonly expired?: true;
  readonly when?: When;
  /** False: the entry says what the corpus does not answer. */
  readonly covered: boolean;
  /** The answer holds only in general; the personal question belongs to a provider. */
  readonly general: boolean;
  /**
   * About a matter that only the practice knows (its prices, its waiting list), and nothing medical: an owner's answer goes
   * before it. `many`: about several of these at once, of which an owner's answer takes over the one it is about.
   */
  readonly practical?: true | 'many';
  /** Of an owner's entry: the default entry on the same practical matter, before which it is found. */
  readonly before?: string;
  /** The sources give different facts and the answer names them. */
  readonly differs: boolean;
}

/** How a provider, or one of its places, is reached. */
export interface Contact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** A page to book on or to write from; `https:`, `http:` or relative to the page. */
  readonly url?: string;
  readonly hours?: string;
}

/** One of several places of a provider. */
export interface Location extends Contact {
  readonly id: string;
  readonly name: string;
}

/** Who answers for the page: what the "talk to a provider" prompt offers. */
export interface Provider extends Contact {
  /** A coach is offered for coaching, never as the medical provider. */
  readonly kind?: ProviderKind;
  /** Its places, where the page does not say which of several is meant. */
  readonly locations?: readonly Location[];
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
  /** Hard words that answers use, explained in place. */
  readonly glossary?: readonly GlossaryWord[];
  readonly locations?: readonly Location[];
  /** Words of the interface that an owner says otherwise, by name. */
  readonly strings?: Readonly<Record<string, string>>;
  /** True: drafts are shown too. For trying a corpus out, not for visitors. */
  readonly drafts?: boolean;
  /** What was compiled from the variants of this corpus, or of the default one that an overlay lies over. */
  readonly ranking?: PackedRanking;
  /** Ids of entries that an overlay replaced: the ranking's rows for them are of another text. */
  readonly replaced?: readonly string[];
}

/** The entry of an id, or undefined. */
export function findEntry(corpus: Corpus, id: string): Entry | undefined {
  return corpus.entries.find(entry => entry.id === id);
}
