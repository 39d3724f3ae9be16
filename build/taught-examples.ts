import { createRandom } from '../src/core/retrieval/repeatable-random.js';
import { CONCERNS } from '../src/core/safety/concern.js';
import type { ScreenData, ScreenGroup } from '../src/core/safety/screen/screen-data.js';
import { normalise } from '../src/core/text/normalise.js';
import { words } from '../src/core/text/segment.js';
import { samplePhrase } from './phrase-samples.js';
import type { ScreenExample } from './train-screen-model.js';

/** A stem is written out as one of the words that people begin so most often. */
const USUAL = 4;

/** What a visitor downloads of the lists: phrases that give a verdict by themselves, hints and frames. */
export function shippedLists(lists: ScreenData): ScreenData {
  return { ...lists, groups: lists.groups.filter(({ taught }) => !taught) };
}

/**
 * One example for each phrase that a list marks `taught`: a text that it stands in. Three a phrase taught the model no more,
 * and made it see danger in titles of films and in German idioms.
 */
export function taughtExamples(
  { groups, words: classes }: ScreenData,
  examples: readonly ScreenExample[],
): ScreenExample[] {
  const source = { classes, wordsBeginning: usualWords(examples), random: createRandom(5) };
  return groups
    .filter(({ taught }) => taught)
    .flatMap(group =>
      group.phrases.split('\n').map(phrase => ({ text: samplePhrase(phrase, source), ...labelOf(group) })),
    );
}

function labelOf({ signals = [] }: ScreenGroup): Pick<ScreenExample, 'concern' | 'medical'> {
  const concern = CONCERNS.findLast(name => (signals as readonly string[]).includes(name)) ?? 'none';
  return { concern, medical: signals.includes('medical') ? true : 'unknown' };
}

function usualWords(examples: readonly ScreenExample[]): (letters: string) => string[] {
  const times = new Map<string, number>();
  for (const { text } of examples)
    for (const word of words(normalise(text))) times.set(word, (times.get(word) ?? 0) + 1);
  const usual = [...times].sort(([, one], [, other]) => other - one).map(([word]) => word);
  return letters => usual.filter(word => word.startsWith(letters)).slice(0, USUAL);
}
