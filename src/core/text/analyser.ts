import { normalise } from './normalise.js';
import { words } from './segment.js';
import { expandContractions, SPELLINGS_EN } from './spellings.en.js';
import { stem } from './stem.js';

/** Turns texts into comparable words; the same for what is indexed and what is asked. */
export interface Analyser {
  /** The words as meant: spelling of texting repaired, contractions written out, domain phrases as one word. */
  readonly words: (text: string) => string[];
  /** The stem of a word, where the language has stems. */
  readonly stem: (word: string) => string;
}

export interface AnalyserSetup {
  /** BCP 47; English has stems, function words and spellings, other languages their words as they stand. */
  readonly lang: string;
  /** Phrases of several words -> the one word that stands for them. */
  readonly phrases: ReadonlyMap<string, string>;
  /** False: texting and usual misspellings stay as typed. */
  readonly spellings?: boolean | undefined;
}

/** Longest phrase, in words, that is looked for. */
export const MOST_PHRASE = 5;

export function createAnalyser({ lang, phrases, spellings = true }: AnalyserSetup): Analyser {
  const english = lang === 'en' || lang.startsWith('en-');
  const starts = new Set([...phrases.keys()].map(phrase => phrase.split(' ')[0]));

  function splitWords(text: string): string[] {
    const normal = normalise(text);
    const found = words(english ? expandContractions(normal) : normal, lang);
    const meant = english && spellings ? found.flatMap(word => SPELLINGS_EN.get(word)?.split(' ') ?? [word]) : found;
    return joinPhrases(meant);
  }

  function joinPhrases(meant: readonly string[]): string[] {
    const joined: string[] = [];
    for (let at = 0; at < meant.length; at++) {
      const word = meant[at] ?? '';
      let length = starts.has(word) ? Math.min(MOST_PHRASE, meant.length - at) : 1;
      while (length > 1 && !phrases.has(meant.slice(at, at + length).join(' '))) length--;
      const phrase = length > 1 ? phrases.get(meant.slice(at, at + length).join(' ')) : undefined;
      if (phrase === undefined) joined.push(word);
      else joined.push(...phrase.split(' '));
      at += length - 1;
    }
    return joined;
  }

  return { words: splitWords, stem: english ? stem : word => word };
}
