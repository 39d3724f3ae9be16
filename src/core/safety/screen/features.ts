import { hash } from '../../text/hash.js';
import { stem } from '../../text/stem.js';
import { BOUNDARY, type Symbols } from './phrase-automaton.js';
import { COVERED, type Reading } from './read-message.js';
import { SENTENCE_END } from './read-words.js';
import type { ScreenData, ScreenGroup } from './screen-data.js';

/**
 * The model's table has this many places. In a smaller one words that no example holds fall too often on a place that
 * has a weight: at 32,768 plain requests alarmed by such chances, and two in a hundred messages of crisis were lost.
 */
export const PLACES = 131_072;
/** Pieces of words have this many letters, the marks of beginning and end among them. */
const LETTERS = 4;
/** A longer message is scored in parts of about so many words: one sentence counts in a long letter too. */
const PART = 40;

/** What the model counts of one part of a message: places in its table, each once. */
export type Features = readonly number[];

/** Makes the function that turns a reading into the features of its parts. */
export function createFeatures(
  data: ScreenData,
  classSymbol: (name: string) => number,
): (reading: Reading) => Features[] {
  // Symbol of a class -> the class. Of several, the one that is listed first names the word in a pair.
  const classes = new Map(
    Object.keys(data.words).map((name, order) => [classSymbol(name), { order, hash: hash(`{${name}}`) }] as const),
  );
  const groupHashes = data.groups.map(group => hash(nameOf(group)));
  const known = new Map<string, KnownWord>();

  const read = (word: string): KnownWord => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = knowWord(word)));
    return found;
  };
  const classesOf = (symbols: Symbols): WordClass[] =>
    symbols.flatMap(symbol => classes.get(symbol) ?? []).sort((one, other) => one.order - other.order);

  return ({ words, row, found }) => {
    if (known.size > MOST_KNOWN) known.clear();
    const seen = words.map(read);
    const own = row.map(classesOf);
    return partsOf(row).map(([start, end]) => {
      const places = new Set<number>();
      for (let at = start; at < end; at++) {
        const word = seen[at]?.stem ?? 0;
        const before = seen[at - 1]?.stem ?? 0;
        if (words[at] !== SENTENCE_END && words[at] !== COVERED)
          for (const place of seen[at]?.places ?? []) places.add(place);
        if (at > start) places.add(placeOf(2, before, word));
        if (at > start + 1) places.add(placeOf(7, seen[at - 2]?.stem ?? 0, word));
        for (const { hash: name } of own[at] ?? []) places.add(placeOf(3, name, 0));
        const kind = own[at]?.[0]?.hash ?? 0;
        const kindBefore = own[at - 1]?.[0]?.hash ?? 0;
        if (at > start && (kind !== 0 || kindBefore !== 0)) places.add(placeOf(4, kindBefore || before, kind || word));
      }
      for (const phrase of found)
        if (phrase.end > start && phrase.start < end) places.add(placeOf(5, groupHashes[phrase.group] ?? 0, 0));
      return [...places];
    });
  };
}

interface WordClass {
  readonly order: number;
  readonly hash: number;
}

/** What of a word is the same in every message. */
interface KnownWord {
  readonly stem: number;
  /** The places of the word and of its pieces. */
  readonly places: readonly number[];
}

/** Words remembered from one message to the next: common ones come again and again. */
const MOST_KNOWN = 3_000;

function knowWord(word: string): KnownWord {
  const own = hash(stem(word));
  return { stem: own, places: [placeOf(1, own, 0), ...piecesOf(word).map(piece => placeOf(6, hash(piece), 0))] };
}

function placeOf(kind: number, first: number, second: number): number {
  return mix(mix(kind, first), second) & (PLACES - 1);
}

/** Pieces of a word survive an unusual ending or a slip of the finger, and other languages' endings. */
function piecesOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - LETTERS + 1) }, (_, at) => marked.slice(at, at + LETTERS));
}

/** What the model calls the phrases of a group. */
function nameOf({ signals = [], hint = '', frame = '' }: ScreenGroup): string {
  return `${signals.join()}/${hint}/${frame}`;
}

/** The parts of a message: whole sentences of about `PART` words together; a sentence longer than that is cut. */
function partsOf(row: readonly unknown[]): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  row.forEach((symbols, at) => {
    const length = at - start;
    if ((length >= PART && symbols === BOUNDARY) || length >= 2 * PART) {
      parts.push([start, at + 1]);
      start = at;
    }
  });
  if (row.length - start > 1 || parts.length === 0) parts.push([start, row.length]);
  return parts;
}

function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
