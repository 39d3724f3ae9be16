import { normalise } from '../../text/normalise.js';

/** Stands between the sentences of a message. */
export const SENTENCE_END = '.';

/** Letters apart: "s u i c i d e", "k.i.l.l"; one sign between each, at least four letters. */
const LETTERS_APART = /(?<![a-z0-9'])[a-z](?:[ .,*_-][a-z](?![a-z0-9'])){3,}/g;
/** Digits and signs for letters inside a word. */
const DISGUISED = /(?<=[a-z])[013457!|$@](?=[a-z])/g;
const LETTER_OF: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '!': 'i',
  '|': 'i',
  $: 's',
  '@': 'a',
};
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bod'(?:d|ed)\b/g, 'overdosed'],
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'is not'],
  [/n't\b/g, ' not'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ' is'],
];
/** The same without their apostrophe. "is", "id", "were", "ill" and "well" are words of their own. */
const BARE_NEGATION = /^(do|does|did|ca|wo|could|should|would|is|are|was|has|have|had|ai|need|must)nt$/;
const BARE_CONTRACTION = /^(i(?=m|v)|you|he|she|it|they|that|what|there|who|how|one)([msd]|re|ve)$/;
const LONG_FORM: Readonly<Record<string, string>> = {
  m: 'am',
  s: 'is',
  re: 'are',
  ve: 'have',
  d: 'would',
  ca: 'can',
  wo: 'will',
  ai: 'is',
};
/** A word (a star inside hides a letter), or what ends a sentence. Dots in a row are a pause, not an end. */
const WORD_OR_END = /[\p{L}\p{N}\p{M}]+(?:\*+[\p{L}\p{N}\p{M}]+)*|[.!?;。！？]+(?=\s|$)|[。！？]|\n\s*\n/gu;
const IS_WORD = /^[\p{L}\p{N}]/u;
/** "I. Want. This." is one sentence: a shorter one does not end. */
const SHORTEST_SENTENCE = 2;

/** How the words of a message are repaired; what is known decides between two ways to read a word. */
export interface WordRepair {
  readonly knows: (word: string) => boolean;
  /** What is typed -> the words that are meant. */
  readonly spellings: ReadonlyMap<string, string>;
  /** A misspelled word as it is meant, or undefined. */
  readonly near: (word: string) => string | undefined;
}

/** The words of a message as they are meant, with a `SENTENCE_END` before, between and after its sentences. */
export function readWords(text: string, repair: WordRepair): string[] {
  const normal = normalise(text)
    .replace(LETTERS_APART, letters => splitKnown(letters.replace(/[^a-z]/g, ''), repair))
    .replace(DISGUISED, sign => LETTER_OF[sign] ?? sign)
    .replace(/(?<=[a-z])2(?=[a-z])/g, ' to ');
  const plain = normal.includes("'")
    ? CONTRACTIONS.reduce((done, [short, long]) => done.replace(short, long), normal)
    : normal;
  const read = [SENTENCE_END];
  let length = 0;
  for (const found of plain.match(WORD_OR_END) ?? []) {
    if (IS_WORD.test(found)) {
      const meant = repairWord(found, repair);
      read.push(...meant);
      length += meant.length;
    } else if (length >= SHORTEST_SENTENCE && !/^\.{2,}$/.test(found)) {
      read.push(SENTENCE_END);
      length = 0;
    }
  }
  if (read.at(-1) !== SENTENCE_END || read.length === 1) read.push(SENTENCE_END);
  return read;
}

function repairWord(word: string, repair: WordRepair): readonly string[] {
  const spelled = repair.spellings.get(word);
  if (spelled !== undefined) return spelled.split(' ');
  const [, verb] = BARE_NEGATION.exec(word) ?? [];
  if (verb !== undefined) return [LONG_FORM[verb] ?? verb, 'not'];
  const [, subject, short] = BARE_CONTRACTION.exec(word) ?? [];
  if (subject !== undefined && short !== undefined) return [subject, LONG_FORM[short] ?? short];
  // No word has a letter three times in a row, though a listed beginning may stand in one.
  if (/(.)\1\1/.test(word)) {
    const twice = word.replace(/(.)\1{2,}/g, '$1$1');
    const once = word.replace(/(.)\1{2,}/g, '$1');
    const short = [twice, once].find(form => repair.spellings.has(form) || repair.knows(form)) ?? once;
    return repair.spellings.get(short)?.split(' ') ?? [short];
  }
  return [repair.knows(word) ? word : (repair.near(word) ?? word)];
}

/** Known words written as one, apart: the longest that fits first. */
function splitKnown(joined: string, repair: WordRepair): string {
  const found: string[] = [];
  for (let at = 0; at < joined.length;) {
    let end = Math.min(joined.length, at + 14);
    while (end > at + 1 && !repair.knows(joined.slice(at, end))) end--;
    found.push(joined.slice(at, end));
    at = end;
  }
  return found.some(word => word.length > 2) ? found.join(' ') : joined;
}
