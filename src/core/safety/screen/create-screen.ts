/**
 * The screen: reads one message and says what concern it may be about. Three steps: words are brought to the form in
 * which they are meant; frames excuse ("the wait is killing me", "suicide prevention"); what remains is searched for
 * the phrases of the lists, and weighed by the model, which adds what no list holds and excuses what no frame foresaw. It changes the order of what is shown, and never blocks.
 */
import { MOST_MESSAGE_CHARACTERS } from '../../message-limit.js';
import { type Concern, CONCERNS, type Screen, type Verdict } from '../concern.js';
import { createFeatures, type Features } from './features.js';
import { createScorer, type Output, OUTPUTS, type ScreenModel } from './model.js';
import { MessageReader } from './read-message.js';
import type { ScreenData, Signal } from './screen-data.js';
import { createWho } from './who.js';

/** What a visitor downloads: the compiled lists of all languages, and the model trained under them. */
export interface CompiledScreen extends ScreenData {
  readonly model?: ScreenModel;
}

/** Makes the screen of compiled lists and, where there is one, the trained model. */
export function createScreen(
  data: CompiledScreen,
  model: ScreenModel | undefined = data.model,
  reader: MessageReader = new MessageReader(data),
): Screen {
  const who = createWho(reader);
  const featuresOf = createFeatures(data, name => reader.classSymbol(name));
  const judge = model ? createJudge(model) : () => UNDECIDED;

  return {
    read(text: string): Verdict {
      const reading = reader.read(text.slice(0, MOST_MESSAGE_CHARACTERS));
      const parts = featuresOf(reading);
      const judgement = judge(parts);
      const signals = reading.found.flatMap(found =>
        (data.groups[found.group]?.signals ?? []).map(signal => [signal, found] as const),
      );
      const listed = gravest(signals.map(([signal]) => signal));
      const weighed = weigh(judgement);
      // The model calls every grave concern a crisis that it can not place; a listed phrase of abuse places it.
      const concern = listed === 'abuse' && weighed === 'crisis' ? listed : gravest([listed, weighed]);
      const phrases = signals.filter(([signal]) => signal === concern).map(([, found]) => found);
      return {
        concern,
        about: who(reading, concern, phrases),
        medical: signals.some(([signal]) => signal === 'medical') || judgement.isLike('medical'),
      };
    },
  };
}

/** What the model makes of one message. */
interface Judgement {
  /** Whether any part of the message is like the examples of an output. */
  readonly isLike: (output: Output) => boolean;
  /** Whether some part is so like them that a grave concern may be named. */
  readonly isSure: (output: Output) => boolean;
}

/** Without a model the lists alone decide. */
const UNDECIDED: Judgement = { isLike: () => false, isSure: () => false };

/** A message is scored once for an output, however many phrases of it ask. */
function createJudge(model: ScreenModel): (parts: readonly Features[]) => Judgement {
  const scorers = new Map(OUTPUTS.map(output => [output, createScorer(model[output])] as const));
  return parts => {
    const known = new Map<Output, number>();
    const best = (output: Output): number => {
      let score = known.get(output);
      if (score === undefined)
        known.set(output, (score = Math.max(...parts.map(features => scorers.get(output)?.(features) ?? 0))));
      return score;
    };
    return {
      isLike: output => best(output) > 0,
      isSure: output => best(output) > model[output].sure,
    };
  };
}

/** What the model makes of a message. Which grave concern it is, it says only where it is sure that it is one. */
function weigh({ isLike, isSure }: Judgement): Concern {
  if (!isLike('concern')) return 'none';
  if (!isSure('concern') || !isLike('grave')) return 'distress';
  if (isLike('emergency')) return 'emergency';
  return isLike('abuse') ? 'abuse' : 'crisis';
}

function gravest(signals: readonly (Signal | 'none')[]): Concern {
  return CONCERNS[Math.max(0, ...signals.map(signal => (CONCERNS as readonly string[]).indexOf(signal)))] ?? 'none';
}
