/**
 * The screen: reads one message and says what concern it may be about. Three steps: words are brought to the form in
 * which they are meant; frames excuse ("the wait is killing me", "suicide prevention"); what remains is searched for
 * the phrases of the lists, and weighed by the model. It changes the order of what is shown, and never blocks.
 */
import { type Concern, CONCERNS, type Screen, type Verdict } from '../concern.js';
import { createFeatures, type Features } from './features.js';
import { createScorer, type Output, OUTPUTS, type ScreenModel } from './model.js';
import { MessageReader } from './read-message.js';
import type { ScreenData, Signal } from './screen-data.js';
import { createWho } from './who.js';

/** The input's limit; nothing longer reaches the screen. */
const MOST_CHARACTERS = 20_000;

/** What a visitor downloads: the compiled lists of all languages, and the model trained under them. */
export interface CompiledScreen extends ScreenData {
  readonly model?: ScreenModel;
}

/** Makes the screen of compiled lists and, where there is one, the trained model. */
export function createScreen(data: CompiledScreen, model: ScreenModel | undefined = data.model): Screen {
  const reader = new MessageReader(data);
  const who = createWho(reader);
  const featuresOf = createFeatures(data, name => reader.classSymbol(name));
  const isLike = model ? createJudge(model) : () => false;

  return {
    read(text: string): Verdict {
      const reading = reader.read(text.slice(0, MOST_CHARACTERS));
      const signals = reading.found.flatMap(found =>
        (data.groups[found.group]?.signals ?? []).map(signal => [signal, found] as const),
      );
      const parts = featuresOf(reading);
      const listed = gravest(signals.map(([signal]) => signal));
      const concern = gravest([listed, ...weigh(output => isLike(output, parts))]);
      const phrases = signals.filter(([signal]) => signal === concern).map(([, found]) => found);
      return {
        concern,
        about: who(reading, concern, phrases),
        medical: signals.some(([signal]) => signal === 'medical') || isLike('medical', parts),
      };
    },
  };
}

type Judge = (output: Output, parts: readonly Features[]) => boolean;

/** Whether any part of a message is like the examples of an output. */
function createJudge(model: ScreenModel): Judge {
  const scorers = new Map(OUTPUTS.map(output => [output, createScorer(model[output])] as const));
  return (output, parts) => parts.some(features => (scorers.get(output)?.(features) ?? 0) > 0);
}

/** What the model makes of a message. Which grave concern it is, it says only where it is sure that it is one. */
function weigh(isLike: (output: Output) => boolean): Concern[] {
  if (!isLike('concern')) return [];
  if (!isLike('grave')) return ['distress'];
  if (isLike('emergency')) return ['emergency'];
  return [isLike('abuse') ? 'abuse' : 'crisis'];
}

function gravest(signals: readonly (Signal | 'none')[]): Concern {
  return CONCERNS[Math.max(0, ...signals.map(signal => (CONCERNS as readonly string[]).indexOf(signal)))] ?? 'none';
}
