import { createNearWords } from './near-words.js';
import { BOUNDARY, type Found, PhraseAutomaton, type Symbols } from './phrase-automaton.js';
import { readWords, SENTENCE_END } from './read-words.js';
import type { ScreenData, ScreenGroup } from './screen-data.js';

/** Stands for a word that a frame covers. */
export const COVERED = '_';

/** A message as the lists see it. */
export interface Reading {
  /** The words as they are meant, `SENTENCE_END` between sentences, `COVERED` for what a frame covers. */
  readonly words: readonly string[];
  /** What the lists know of each word; nothing where a frame covers it. */
  readonly row: readonly Symbols[];
  /** The phrases that stand in it, but those a frame excuses. */
  readonly found: readonly Found[];
}

/** Reads messages with the compiled lists; the screen and the model's trainer read alike. */
export class MessageReader {
  readonly #automaton: PhraseAutomaton;
  readonly #repair: Parameters<typeof readWords>[1];
  readonly #groups: readonly ScreenGroup[];
  readonly #memory = new Map<string, Symbols>();

  constructor(data: ScreenData, automaton: PhraseAutomaton = new PhraseAutomaton(data.groups, data.words)) {
    this.#groups = data.groups;
    this.#automaton = automaton;
    this.#repair = {
      knows: word => this.#automaton.symbolsOf(word).length > 0,
      spellings: new Map(Object.entries(data.spellings)),
      near: createNearWords(data.near),
    };
  }

  /** The symbol by which the words of a class are known in a row. */
  classSymbol(name: string): number {
    return this.#automaton.classSymbol(name);
  }

  /** The words of a text as they are meant, `SENTENCE_END` between sentences. */
  words(text: string): string[] {
    return readWords(text, this.#repair);
  }

  read(text: string): Reading {
    this.#memory.clear();
    const words = this.words(text);
    const row = words.map(word => (word === SENTENCE_END ? BOUNDARY : this.#symbolsOf(word)));
    const first = this.#automaton.find(row);
    const covering = first.filter(({ group }) => this.#groups[group]?.covers);
    if (covering.length === 0) return { words, row, found: this.#excuse(first, row) };
    const left = cover(row, covering);
    const found = this.#automaton.find(left).filter(({ group }) => !this.#groups[group]?.covers);
    const shown = words.map((word, at) => (isCovered(left, row, at) ? COVERED : word));
    return { words: shown, row: left, found: this.#excuse([...covering, ...found], row) };
  }

  /** Symbols of a word, remembered for this message: its common words come again and again. */
  #symbolsOf(word: string): Symbols {
    let symbols = this.#memory.get(word);
    if (symbols === undefined) this.#memory.set(word, (symbols = this.#automaton.symbolsOf(word)));
    return symbols;
  }

  /** Leaves out what a frame of its sentence excuses; a frame may itself be excused by one that is listed before it. */
  #excuse(found: readonly Found[], row: readonly Symbols[]): Found[] {
    const sentences = sentenceNumbers(row);
    const frames = new Set<string>();
    const place = ({ end }: Found): string => String(sentences[end - 1]);
    const isExcused = (phrase: Found): boolean =>
      this.#groups[phrase.group]?.unless?.some(frame => frames.has(frame + place(phrase))) ?? false;
    for (const phrase of [...found].sort((a, b) => a.group - b.group)) {
      const { frame } = this.#groups[phrase.group] ?? {};
      if (frame !== undefined && !isExcused(phrase)) frames.add(frame + place(phrase));
    }
    return found.filter(phrase => !isExcused(phrase));
  }
}

function isCovered(left: readonly Symbols[], row: readonly Symbols[], at: number): boolean {
  return left[at] !== row[at];
}

function cover(row: readonly Symbols[], covering: readonly Found[]): Symbols[] {
  const left = [...row];
  for (const { start, end } of covering) {
    for (let at = start; at < end; at++) if (left[at] !== BOUNDARY) left[at] = [];
  }
  return left;
}

/** For each word the number of its sentence; an end belongs to the sentence it ends. */
function sentenceNumbers(row: readonly Symbols[]): number[] {
  let number = 0;
  return row.map(symbols => (symbols === BOUNDARY ? number++ : number));
}
