/**
 * The screen: reads one message and says what concern it may be about. Three steps: words are brought to the form in
 * which they are meant; frames excuse ("the wait is killing me", "suicide prevention"); what remains is searched for
 * the phrases of the lists, the gravest found being the verdict. It changes the order of what is shown, never blocks.
 */
import { CONCERNS, type Screen, type Verdict } from '../concern.js';
import { createNearWords } from './near-words.js';
import { BOUNDARY, type Found, PhraseAutomaton, type Symbols } from './phrase-automaton.js';
import { readWords, SENTENCE_END } from './read-words.js';
import type { ScreenData, ScreenGroup, Signal } from './screen-data.js';
import { type Person, whoIsMeant } from './who.js';

/** The input's limit; nothing longer reaches the screen. */
const MOST_CHARACTERS = 20_000;

/** Makes the screen of compiled lists. */
export function createScreen(data: ScreenData): Screen {
  const automaton = new PhraseAutomaton(data.groups, data.words);
  const self = automaton.classSymbol('self');
  const other = automaton.classSymbol('other');
  const knows = (word: string): boolean => automaton.symbolsOf(word).length > 0;
  const repair = { knows, spellings: new Map(Object.entries(data.spellings)), near: createNearWords(data.near) };

  function read(text: string): Verdict {
    const words = readWords(text.slice(0, MOST_CHARACTERS), repair);
    const row = words.map(word => (word === SENTENCE_END ? BOUNDARY : automaton.symbolsOf(word)));
    const people = row.map((symbols): Person =>
      symbols.includes(self) ? 'self' : symbols.includes(other) ? 'other' : null,
    );
    const isEnd = (at: number): boolean => row[at] === BOUNDARY;
    return decide(findSignals(row), found => whoIsMeant(found, people, isEnd));
  }

  /** The signals of a message with the phrases that give them, after its frames. */
  function findSignals(row: readonly Symbols[]): (readonly [Signal, Found])[] {
    const first = automaton.find(row);
    const covering = first.filter(found => groupOf(found).covers);
    const plain =
      covering.length > 0 ? automaton.find(cover(row, covering)).filter(found => !groupOf(found).covers) : first;
    const sentences = sentenceNumbers(row);
    const frames = new Set(plain.map(found => `${groupOf(found).frame ?? ''}${String(sentences[found.end - 1])}`));
    return [...covering, ...plain]
      .filter(found => !groupOf(found).unless?.some(frame => frames.has(`${frame}${String(sentences[found.end - 1])}`)))
      .flatMap(found => (groupOf(found).signals ?? []).map(signal => [signal, found] as const));
  }

  const groupOf = (found: Found): ScreenGroup => data.groups[found.group] ?? { phrases: '' };
  return { read };
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

/** The gravest signal is the concern; whom its phrases speak of: the visitor, where any does. */
function decide(signals: readonly (readonly [Signal, Found])[], who: (found: Found) => Verdict['about']): Verdict {
  const gravity = (signal: Signal): number => (CONCERNS as readonly string[]).indexOf(signal);
  const most = Math.max(0, ...signals.map(([signal]) => gravity(signal)));
  const meant = signals.filter(([signal]) => most > 0 && gravity(signal) === most).map(([, found]) => who(found));
  return {
    concern: CONCERNS[most] ?? 'none',
    about: meant.length > 0 && meant.every(about => about === 'other') ? 'other' : 'self',
    medical: signals.some(([signal]) => signal === 'medical'),
  };
}
