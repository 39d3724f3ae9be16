import { stem } from '../../text/stem.js';
import { BOUNDARY } from './phrase-automaton.js';
import { COVERED, type Reading } from './read-message.js';
import { SENTENCE_END } from './read-words.js';
import type { ScreenData, ScreenGroup } from './screen-data.js';

/** The model's table has this many places. */
export const PLACES = 32_768;
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
  const classes = Object.keys(data.words).map(name => [hash(`{${name}}`), classSymbol(name)] as const);
  const groupHashes = data.groups.map(group => hash(nameOf(group)));

  const known = new Map<string, WordHashes>();
  const hashesOf = (word: string): WordHashes => {
    let hashes = known.get(word);
    if (hashes === undefined) known.set(word, (hashes = { stem: hash(stem(word)), pieces: piecesOf(word).map(hash) }));
    return hashes;
  };

  return ({ words, row, found }) => {
    known.clear();
    const wordHashes = words.map(word => hashesOf(word).stem);
    const classHashes = row.map(symbols => classes.find(([, symbol]) => symbols.includes(symbol))?.[0] ?? 0);
    return partsOf(row).map(([start, end]) => {
      const places = new Set<number>();
      const add = (kind: number, first: number, second: number): void => {
        places.add(mix(mix(kind, first), second) & (PLACES - 1));
      };
      for (let at = start; at < end; at++) {
        const word = wordHashes[at] ?? 0;
        const before = wordHashes[at - 1] ?? 0;
        if (words[at] !== SENTENCE_END && words[at] !== COVERED) {
          add(1, word, 0);
          for (const piece of hashesOf(words[at] ?? '').pieces) add(6, piece, 0);
        }
        if (at > start) add(2, before, word);
        if (at > start + 1) add(7, wordHashes[at - 2] ?? 0, word);
        for (const [name, symbol] of classes) if (row[at]?.includes(symbol)) add(3, name, 0);
        const kind = classHashes[at] ?? 0;
        const kindBefore = classHashes[at - 1] ?? 0;
        if (at > start && (kind !== 0 || kindBefore !== 0)) add(4, kindBefore || before, kind || word);
      }
      for (const phrase of found)
        if (phrase.end > start && phrase.start < end) add(5, groupHashes[phrase.group] ?? 0, 0);
      return [...places];
    });
  };
}

interface WordHashes {
  readonly stem: number;
  readonly pieces: readonly number[];
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

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
