import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import type { Match } from '../../core/retrieval/retriever.js';
import type { PracticalMatter, PracticalMatters } from './practical-matter.js';

/** From this confidence on a question is taken to be about a matter; from the lower one where both witnesses say so. */
const IS_ABOUT = 0.8;
const IS_ABOUT_AGREED = 0.45;
/** A question that is nearly as much about another matter is about neither: “Are you a therapist?” */
const CLEAR = 0.3;
/** From this confidence on a default entry answers a question by itself. */
const ANSWERS = 0.5;
/** From this confidence on the sayings are believed where the default answers think of another practical matter. */
const CERTAIN = 0.9;
const MOST_MATCHES = 5;

/** What an owner’s question is about. */
export interface FoundMatter {
  readonly matter: PracticalMatter;
  /** 0 to 1. */
  readonly confidence: number;
  /** The default entry that says the same in general; none where the default answers understand the question otherwise. */
  readonly standing?: Entry;
}

/** Finds the matter that an owner’s question is about; undefined for any other question. */
export type MatterFinder = (question: string) => FoundMatter | undefined;

/**
 * Makes the finder. Two witnesses know the matters: how visitors speak of each, and the default entries that stand for
 * some. A question that a default entry on anything else answers more surely is no practical one: “What should I do in an
 * emergency?” is not about how to reach the practice.
 */
export async function createMatterFinder(matters: PracticalMatters, base: Corpus): Promise<MatterFinder> {
  const [sayings, defaults] = [await createRetriever(corpusOf(matters, base.lang)), await createRetriever(base)];
  return question => {
    const said = sayings.retrieve(question, MOST_MATCHES);
    const [other] = defaults.retrieve(question, 1);
    const answered = other?.entry.practical === true ? other : undefined;
    const best = surest(matters, said, answered);
    if (best === undefined) return undefined;
    const { matter, confidence, agrees } = best;
    const kin = new Set(
      matters.filter(({ kin: other }) => other !== undefined && other === matter.kin).map(({ id }) => id),
    );
    const isKin = (id: string): boolean => id !== matter.id && kin.has(id);
    // A question that is plainly about parking, and not plainly about its price, is about where to park.
    const doubt = said.reduce((left, { entry, confidence: more }) => (isKin(entry.id) ? left * (1 - more) : left), 1);
    if (1 - (1 - confidence) * doubt < (agrees ? IS_ABOUT_AGREED : IS_ABOUT)) return undefined;
    const others = said.filter(({ entry }) => entry.id !== matter.id && !isKin(entry.id));
    const rival = Math.max(0, ...others.map(match => match.confidence));
    const isConfirmed = matter.default === answered?.entry.id && answered !== undefined;
    if (confidence - rival < CLEAR && !(isConfirmed && answered.confidence >= ANSWERS)) return undefined;
    if (other !== undefined && !other.entry.practical && other.confidence > confidence) return undefined;
    const isOtherwise = (other?.confidence ?? 0) >= ANSWERS && (answered === undefined || confidence < CERTAIN);
    const isFree = isConfirmed || !isOtherwise;
    const standing = isFree
      ? base.entries.find(({ id, practical }) => practical === true && id === matter.default)
      : undefined;
    return { matter, confidence, ...(standing === undefined ? {} : { standing }) };
  };
}

/** The matter for which most speaks: it is about none only where both witnesses are wrong. */
function surest(
  matters: PracticalMatters,
  said: readonly Match[],
  answered: Match | undefined,
): { matter: PracticalMatter; confidence: number; agrees: boolean } | undefined {
  const weighed = matters.map(matter => {
    const bySaying = said.find(({ entry }) => entry.id === matter.id)?.confidence ?? 0;
    const byDefault = matter.default !== undefined && answered?.entry.id === matter.default ? answered.confidence : 0;
    return {
      matter,
      confidence: 1 - (1 - bySaying) * (1 - byDefault),
      bySaying,
      agrees: Math.min(bySaying, byDefault) > 0,
    };
  });
  // Of two that are certain, the one that visitors’ sayings name: “How do I cancel?” is not about booking.
  return weighed.sort((one, two) => round(two.confidence) - round(one.confidence) || two.bySaying - one.bySaying)[0];
}

function round(confidence: number): number {
  return Math.round(confidence * 20);
}

function corpusOf(matters: PracticalMatters, lang: string): Corpus {
  const entries = matters.map(({ id, question, asked }) => ({ id, question, variants: asked, answer: question }));
  return readCorpus({ format: 1, lang, entries }).corpus;
}
