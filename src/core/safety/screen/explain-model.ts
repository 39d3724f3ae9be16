/** What of a message the screen's model counted, by names that a person can read. */
import { createFeatures, type Features } from './features.js';
import { createScorer, type Output, OUTPUTS, type ScreenModel } from './model.js';
import { COVERED, type MessageReader, type Reading } from './read-message.js';
import { SENTENCE_END } from './read-words.js';
import type { ScreenData, ScreenGroup } from './screen-data.js';

/** One thing that the model counts, and how much it adds to an output's score. */
export interface ExplainedFeature {
  readonly name: string;
  readonly adds: number;
}

/** What one output of the model makes of a message. */
export interface ExplainedOutput {
  readonly output: Output;
  /** Above 0 is a yes; of a long message, the part that says it most. */
  readonly score: number;
  /** What the sum has to exceed. */
  readonly threshold: number;
  /** What adds or takes away most, most first. */
  readonly strongest: readonly ExplainedFeature[];
}

const MOST_FEATURES = 8;

/** Makes the function that names what each output of the model counted in a reading. */
export function createModelExplainer(
  data: ScreenData,
  model: ScreenModel,
  reader: MessageReader,
): (reading: Reading) => ExplainedOutput[] {
  const featuresOf = createFeatures(data, name => reader.classSymbol(name));
  const scorers = OUTPUTS.map(output => ({ output, ...model[output], score: createScorer(model[output]) }));

  return reading => {
    const names = nameFeatures(reading, data, reader, featuresOf);
    const parts = featuresOf(reading);
    return scorers.map(({ output, threshold, score }) => {
      const best = parts.reduce((most, part) => (score(part) > score(most) ? part : most), parts[0] ?? []);
      const length = Math.sqrt(best.length) || 1;
      const strongest = best
        // Of one feature alone the score is its weight, less the threshold.
        .map(place => ({ name: names.get(place) ?? '?', adds: (score([place]) + threshold) / length }))
        .filter(({ adds }) => adds !== 0)
        .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
        .slice(0, MOST_FEATURES);
      return { output, threshold, score: best.length === 0 ? -threshold : score(best), strongest };
    });
  };
}

/**
 * The model's features are places in a table, without names. A place's name is found by making the features of one
 * word, one pair, one class and one phrase at a time, and of two words with another between.
 */
function nameFeatures(
  { words, row, found }: Reading,
  data: ScreenData,
  reader: MessageReader,
  featuresOf: (reading: Reading) => Features[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const name = (reading: Reading, meaning: string): void => {
    for (const place of featuresOf(reading)[0] ?? []) if (!names.has(place)) names.set(place, meaning);
  };
  for (const kind of Object.keys(data.words)) {
    name({ words: [COVERED], row: [[reader.classSymbol(kind)]], found: [] }, `a word of {${kind}}`);
  }
  for (const { group } of found) {
    const listed = data.groups[group];
    if (listed) name({ words: [COVERED], row: [[]], found: [{ group, start: 0, end: 1 }] }, nameOfGroup(listed));
  }
  words.forEach((word, at) => {
    const symbols = row[at] ?? [];
    name({ words: [word], row: [symbols], found: [] }, `“${word}”`);
  });
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return;
    const reading = { words: [before, word], row: [row[at - 1] ?? [], row[at] ?? []], found: [] };
    name(reading, `“${shown(before)} ${shown(word)}”`);
  });
  words.forEach((word, at) => {
    const first = words[at - 2];
    if (first === undefined) return;
    const reading = { words: [first, COVERED, word], row: [[], [], []], found: [] };
    name(reading, `“${shown(first)} … ${shown(word)}”`);
  });
  return names;
}

/** What a group of listed phrases is called: by what it signals, hints at or excuses. */
export function nameOfGroup({ signals, hint, frame }: ScreenGroup): string {
  if (signals) return `a phrase of ${signals.join(' and ')}`;
  return hint === undefined ? `the frame “${frame ?? ''}”` : `the hint “${hint}”`;
}

function shown(word: string): string {
  return word === SENTENCE_END ? '|' : word === COVERED ? '…' : word;
}
