/**
 * All phrases of all lists as one machine that reads a message word by word. It holds every way in which a phrase may
 * go on, so a message is read once, whatever the number of phrases, and the time grows with the message only.
 */
import type { ScreenGroup } from './screen-data.js';

/** A phrase found: the group it belongs to, and the words it covers, `end` exclusive. */
export interface Found {
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

/** What the machine knows of one word: its own symbol, those of its classes and of its beginnings. */
export type Symbols = readonly number[];

/** The beginning and the end of sentences, `^` and `$` in phrases. */
export const BOUNDARY: Symbols = [0];
const ANY_WORD = -1;
const START = 0;
/** Words that a gap written `..` may hold; `..5` holds up to five. */
const GAP = 3;
export const PART: RegExp = /\.\.\d*|[()[\]|^$]|\{[^}]*\}|[^\s()[\]|{}^$]+/g;

/** More symbols than there will be: a state and a symbol make one number. */
const SYMBOLS = 65_536;
/** So many phrases are learned between two pauses. */
const SLICE = 8;

export class PhraseAutomaton {
  #states = 1;
  /** From a state by a symbol to a state, or to several. One table for all of them: a table each took five times the room. */
  readonly #next = new Map<number, number | readonly number[]>();
  /** The groups whose phrases end in a state. */
  readonly #ends = new Map<number, number[]>();
  /** States by how they are reached: phrases that begin alike share their beginnings. Empty once all is learned. */
  readonly #reached = new Map<string | number, number>();
  readonly #symbols = new Map<string, number>();
  readonly #words = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #classes: Readonly<Record<string, string>>;

  constructor(groups: readonly ScreenGroup[], classes: Readonly<Record<string, string>>) {
    this.#classes = classes;
    const learning = this.#learn(groups);
    while (!learning.next().done);
  }

  /** The same machine, made with pauses, so that a page is not held up. */
  static async inSlices(
    groups: readonly ScreenGroup[],
    classes: Readonly<Record<string, string>>,
    pause: () => Promise<void>,
  ): Promise<PhraseAutomaton> {
    const automaton = new PhraseAutomaton([], classes);
    const learning = automaton.#learn(groups);
    while (!learning.next().done) await pause();
    return automaton;
  }

  *#learn(groups: readonly ScreenGroup[]): Generator<undefined, undefined> {
    let learned = 0;
    for (const [index, group] of groups.entries()) {
      for (const phrase of group.phrases.split('\n')) {
        this.#add(phrase, index);
        if (++learned % SLICE === 0) yield;
      }
    }
    this.#reached.clear();
  }

  /** The symbols of a word, none for a word that no phrase knows. */
  symbolsOf(word: string): Symbols {
    const symbols = [...(this.#words.get(word) ?? [])];
    for (let length = 2; length <= word.length && length < 16; length++) {
      const found = this.#beginnings.get(word.slice(0, length));
      if (found) symbols.push(...found);
    }
    return symbols;
  }

  /** The symbol of a word class. */
  classSymbol(name: string): number {
    const known = this.#symbols.get(`{${name}}`);
    if (known !== undefined) return known;
    const symbol = this.#symbolOf(`{${name}}`);
    for (const word of this.#members(name)) if (!word.includes(' ')) this.#name(word, symbol);
    return symbol;
  }

  /** Every phrase that stands in a row of words. */
  find(row: readonly Symbols[]): Found[] {
    const found: Found[] = [];
    let active = new Map<number, number>();
    row.forEach((symbols, at) => {
      const next = new Map<number, number>();
      const arrive = (to: number, start: number): void => {
        if ((next.get(to) ?? Infinity) <= start) return;
        next.set(to, start);
        for (const group of this.#ends.get(to) ?? []) found.push({ group, start, end: at + 1 });
      };
      const follow = (from: number, start: number, symbol: number): void => {
        const to = this.#next.get(stepOf(from, symbol));
        if (typeof to === 'number') arrive(to, start);
        else if (to) for (const one of to) arrive(one, start);
      };
      active.set(START, at);
      for (const [from, start] of active) {
        for (const symbol of symbols) follow(from, start, symbol);
        if (symbols !== BOUNDARY) follow(from, start, ANY_WORD);
      }
      active = next;
    });
    return found;
  }

  #add(phrase: string, group: number): void {
    const parts = phrase.match(PART) ?? [];
    for (const end of this.#alternatives(parts, [START])) {
      const groups = this.#ends.get(end);
      if (groups) groups.push(group);
      else this.#ends.set(end, [group]);
    }
  }

  #alternatives(parts: string[], from: readonly number[]): number[] {
    const ends = this.#sequence(parts, from);
    while (parts[0] === '|') {
      parts.shift();
      ends.push(...this.#sequence(parts, from));
    }
    return [...new Set(ends)];
  }

  #sequence(parts: string[], from: readonly number[]): number[] {
    let here = [...from];
    while (parts[0] !== undefined && !/^[)\]|]$/.test(parts[0])) {
      const part = parts.shift() as string;
      if (part === '(' || part === '[') {
        const ends = this.#alternatives(parts, here);
        parts.shift();
        here = part === '[' ? [...here, ...ends] : ends;
      } else if (part.startsWith('..')) {
        here = this.#gap(here, Number(part.slice(2) || GAP));
      } else if (part.startsWith('{')) {
        here = this.#class(part.slice(1, -1), here);
      } else {
        here = this.#step(here, /[$^]/.test(part) ? 0 : this.#symbolOf(part));
      }
    }
    return here;
  }

  #gap(from: readonly number[], most: number): number[] {
    const ends = [...from];
    let here = [...from];
    for (let word = 0; word < most; word++) {
      here = this.#step(here, ANY_WORD);
      ends.push(...here);
    }
    return ends;
  }

  #class(name: string, from: readonly number[]): number[] {
    const longer = this.#members(name).filter(member => member.includes(' '));
    const ends = this.#step(from, this.classSymbol(name));
    return longer.length > 0 ? [...ends, ...this.#alternatives(longer.join('|').match(PART) ?? [], from)] : ends;
  }

  #step(from: readonly number[], symbol: number): number[] {
    const [only = START] = from;
    const key = from.length === 1 ? stepOf(only, symbol) : `${from.join()}:${String(symbol)}`;
    const reached = this.#reached.get(key);
    if (reached !== undefined) return [reached];
    const to = this.#states++;
    this.#reached.set(key, to);
    for (const state of from) {
      const step = stepOf(state, symbol);
      const before = this.#next.get(step);
      this.#next.set(step, before === undefined ? to : [...(typeof before === 'number' ? [before] : before), to]);
    }
    return [to];
  }

  #members(name: string): string[] {
    const members = (this.#classes[name] ?? '').split('|').filter(member => member !== '');
    return members.flatMap(member => (/^\{.*\}$/.test(member) ? this.#members(member.slice(1, -1)) : [member]));
  }

  #symbolOf(written: string): number {
    let symbol = this.#symbols.get(written);
    if (symbol === undefined) {
      symbol = this.#symbols.size + 1;
      this.#symbols.set(written, symbol);
      if (!written.startsWith('{')) this.#name(written, symbol);
    }
    return symbol;
  }

  #name(written: string, symbol: number): void {
    const begins = written.endsWith('*');
    const table = begins ? this.#beginnings : this.#words;
    const word = begins ? written.slice(0, -1) : written;
    table.set(word, [...(table.get(word) ?? []), symbol]);
  }
}

function stepOf(state: number, symbol: number): number {
  return state * SYMBOLS + symbol - ANY_WORD;
}
