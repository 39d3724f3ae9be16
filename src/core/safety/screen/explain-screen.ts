/** Why the screen read a message as it did: for the clinicians who own its lists. Nothing of it reaches a visitor. */
import { MOST_MESSAGE_CHARACTERS } from '../../message-limit.js';
import type { Verdict } from '../concern.js';
import { type CompiledScreen, createScreen } from './create-screen.js';
import { createModelExplainer, type ExplainedOutput } from './explain-model.js';
import { BOUNDARY, type Found, PhraseAutomaton, type Symbols } from './phrase-automaton.js';
import { MessageReader } from './read-message.js';
import { SENTENCE_END } from './read-words.js';
import type { ScreenGroup, Signal } from './screen-data.js';

/** A listed phrase that stands in a message. */
export interface ExplainedPhrase {
  /** The words of the message, as they are meant. */
  readonly words: string;
  /** The phrase of the lists. */
  readonly phrase: string;
  /** `counts`: it gives its signals; `hint`: the model counts it; `frame`: it excuses; `excused`: a frame excuses it. */
  readonly role: 'counts' | 'hint' | 'frame' | 'excused';
  readonly signals: readonly Signal[];
  /** What a hint or a frame is called. */
  readonly name?: string;
  /** Of an excused phrase: the frames that excuse it. */
  readonly excusedBy: readonly string[];
}

/** The verdict on a message, with everything that led to it. */
export interface ScreenExplanation {
  readonly verdict: Verdict;
  readonly phrases: readonly ExplainedPhrase[];
  /** Empty where the screen has no model. */
  readonly model: readonly ExplainedOutput[];
}

/** Makes the function that explains a message's verdict; of the same lists and model that `createScreen` takes. */
export function createScreenExplainer(data: CompiledScreen): (text: string) => ScreenExplanation {
  const automaton = new PhraseAutomaton(data.groups, data.words);
  const reader = new MessageReader(data, automaton);
  const screen = createScreen(data, data.model, reader);
  const explainModel = data.model ? createModelExplainer(data, data.model, reader) : () => [];
  const lines = new Map<number, { readonly machine: PhraseAutomaton; readonly phrases: readonly string[] }>();

  /** The line of a group's list that was found, by a machine of that group's lines alone. */
  function lineOf(found: Found, words: readonly string[]): string {
    let own = lines.get(found.group);
    if (own === undefined) {
      const phrases = data.groups[found.group]?.phrases.split('\n') ?? [];
      const machine = new PhraseAutomaton(
        phrases.map(line => ({ phrases: line })),
        data.words,
      );
      lines.set(found.group, (own = { machine, phrases }));
    }
    const at = own.machine.find(rowOf(own.machine, words)).filter(({ end }) => end === found.end);
    const exact = at.find(({ start }) => start === found.start) ?? at[0];
    return (exact && own.phrases[exact.group]) ?? '';
  }

  function explainPhrase(found: Found, words: readonly string[], counted: readonly Found[]): ExplainedPhrase {
    const group: ScreenGroup = data.groups[found.group] ?? { phrases: '' };
    const isCounted = counted.some(({ group: same, end }) => same === found.group && end === found.end);
    const name = group.hint ?? group.frame;
    return {
      words: words
        .slice(found.start, found.end)
        .filter(word => word !== SENTENCE_END)
        .join(' '),
      phrase: lineOf(found, words),
      role: isCounted ? roleOf(group) : 'excused',
      signals: group.signals ?? [],
      ...(name === undefined ? {} : { name }),
      excusedBy: isCounted ? [] : excusesOf(found, group, counted),
    };
  }

  function excusesOf(found: Found, group: ScreenGroup, counted: readonly Found[]): string[] {
    const frames = counted.flatMap(({ group: other, start, end }) => {
      const { frame, covers } = data.groups[other] ?? {};
      const isOver = covers === true && start < found.end && end > found.start;
      return frame !== undefined && (isOver || group.unless?.includes(frame)) ? [frame] : [];
    });
    return [...new Set(frames)];
  }

  return text => {
    const message = text.slice(0, MOST_MESSAGE_CHARACTERS);
    const reading = reader.read(message);
    // The reading hides what a frame covers; an excused phrase is looked for in the words as they were.
    const words = reader.words(message);
    const all = automaton.find(rowOf(automaton, words));
    return {
      verdict: screen.read(message),
      phrases: distinct(all.map(found => explainPhrase(found, words, reading.found))),
      model: explainModel(reading),
    };
  };
}

function roleOf({ signals, hint }: ScreenGroup): ExplainedPhrase['role'] {
  if (signals) return 'counts';
  return hint === undefined ? 'frame' : 'hint';
}

function rowOf(machine: PhraseAutomaton, words: readonly string[]): Symbols[] {
  return words.map(word => (word === SENTENCE_END ? BOUNDARY : machine.symbolsOf(word)));
}

/** A machine finds a phrase once for each way through it, and lists of several languages may hold the same one. */
function distinct(phrases: readonly ExplainedPhrase[]): ExplainedPhrase[] {
  const seen = new Map<string, ExplainedPhrase>();
  for (const phrase of phrases) {
    const key = [phrase.phrase, phrase.role, phrase.name].join('\n');
    const signals = new Set([...(seen.get(key)?.signals ?? []), ...phrase.signals]);
    seen.set(key, { ...phrase, signals: [...signals] });
  }
  return [...seen.values()];
}
