import { FUNCTION_WORDS_EN } from '../text/function-words.js';
import type { Analyser } from '../text/analyser.js';
import { createNearestWord, type NearestWord } from '../text/nearest-word.js';
import { stem } from '../text/stem.js';
import type { TermTable } from './term-table.js';
import { rareTermName, rareTermNumber } from './rare-term.js';

/** A text as the ranking sees it: stems in their order, each a carrier of subject or of grammar. */
export interface Terms {
  readonly stems: readonly string[];
  /** Those that carry the subject; all where none does. */
  readonly content: readonly string[];
  /** How many of the content stems the corpus does not know, even after repair. */
  readonly unknown: number;
}

/** Reads texts into terms; what is asked is repaired towards the words that the corpus knows. */
export interface TermReader {
  /** An author's text, as written. */
  readonly read: (text: string) => Terms;
  /** A visitor's text: unknown words become a synonym, or the nearest known spelling. */
  readonly readAsked: (text: string) => Terms;
}

const FUNCTION_STEMS: ReadonlySet<string> = new Set([...FUNCTION_WORDS_EN].map(stem));

/** Whether a stem carries grammar and no subject. */
export function isFunctionStem(term: string): boolean {
  return FUNCTION_STEMS.has(term);
}

export interface TermReaderSetup {
  readonly analyser: Analyser;
  /** Visitors' words -> words of the corpus, for words that the corpus does not know. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** The stems of the corpus and how often each occurs. */
  readonly known: TermTable<number>;
  /** False: unknown words are not read as the nearest known one. */
  readonly repairs?: boolean | undefined;
}

/** A stem seen once may be a misspelling itself, so nothing is repaired towards it. */
const LEAST_FREQUENCY = 2;
/** From here on a stem is so common that a rare near twin of it is a slip of the finger. */
const COMMON = 10;

export function createTermReader({ analyser, synonyms, known, repairs = true }: TermReaderSetup): TermReader {
  let nearest: NearestWord | undefined;
  const isKnown = (term: string): boolean => known.has(term) || FUNCTION_STEMS.has(term);
  /** The name under which a compiled ranking knows a term; undefined where it does not. */
  const nameOf = (term: string): string | undefined =>
    isKnown(term) ? term : [rareTermName(rareTermNumber(term))].find(name => known.has(name));

  /** Built when the first word needs it: many visits never do. */
  function nearestTo(word: string): string | undefined {
    if (!repairs) return undefined;
    nearest ??= createNearestWord(new Map([...known].filter(([, frequency]) => frequency >= LEAST_FREQUENCY)));
    return nearest.find(word);
  }

  function repair(word: string): string[] {
    const plain = analyser.stem(word);
    const name = nameOf(plain);
    if (name !== undefined) return known.get(name) === 1 ? withMeant(plain, name) : [name];
    const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
    if (synonym !== undefined) return synonym.split(' ').map(analyser.stem);
    return [nearestTo(plain) ?? nearestTo(word) ?? plain];
  }

  /** A word that one author wrote once may be that author's misspelling: what it was meant to be counts beside it. */
  function withMeant(rare: string, name: string): string[] {
    const meant = nearestTo(rare);
    const isTypo = meant !== undefined && meant.charAt(0) === rare.charAt(0) && (known.get(meant) ?? 0) >= COMMON;
    return isTypo ? [name, meant] : [name];
  }

  function terms(stems: readonly string[]): Terms {
    const subject = stems.filter(term => !FUNCTION_STEMS.has(term));
    const content = subject.length > 0 ? subject : stems;
    return { stems, content, unknown: content.filter(term => !isKnown(term)).length };
  }

  return {
    read: text => terms(analyser.words(text).map(analyser.stem)),
    readAsked: text => terms(analyser.words(text).flatMap(repair)),
  };
}
