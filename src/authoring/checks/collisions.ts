import { analyserOf } from '../../core/retrieval/ranking.js';
import { createTermReader } from '../../core/retrieval/term-reader.js';
import type { CheckedEntry } from './check-context.js';
import type { Check, Finding } from './check.js';

/** Share of the words of two questions that they have in common: from this on a visitor cannot tell them apart either. */
const MOST_SHARED = 0.85;

/** "Could I", "may I" and "can I" ask the same. */
const ALIKE = new Set(
  'a an the i me my you your we our do does is are be can could may might will would should shall'.split(' '),
);

interface AskedEntry {
  readonly checked: CheckedEntry;
  readonly words: ReadonlySet<string>;
}

export const collisions: Check = {
  id: 'collisions',
  summary: `No two questions have ${String(MOST_SHARED * 100)} % of their words in common: which of them is meant is chance.`,
  check: ({ entries, corpus }) => {
    const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: corpus.synonyms, known: new Map() });
    const asked = entries.map(checked => ({
      checked,
      words: new Set(reader.read(checked.entry.question).stems.filter(stem => !ALIKE.has(stem))),
    }));
    // Only questions with a word in common need to be compared: a thousand entries are a million pairs.
    const byWord = new Map<string, AskedEntry[]>();
    return asked.flatMap((one): Finding[] => {
      const neighbours = new Set([...one.words].flatMap(word => byWord.get(word) ?? []));
      for (const word of one.words) byWord.set(word, [...(byWord.get(word) ?? []), one]);
      const others = [...neighbours].filter(
        ({ checked, words }) => checked.entry.id !== one.checked.entry.id && shared(one.words, words) >= MOST_SHARED,
      );
      return others.length === 0
        ? []
        : [
            describe(
              one.checked,
              others.map(({ checked }) => checked),
            ),
          ];
    });
  },
};

/** What two sets have in common, as a share of both together. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(word => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

function describe({ entry, file, lineOf }: CheckedEntry, others: readonly CheckedEntry[]): Finding {
  const named = others.map(other => {
    const { id, question } = other.entry;
    return `"${question}" (${id}, ${other.placeOf(['question'])})`;
  });
  return {
    file,
    line: lineOf(['question']),
    severity: 'warning',
    reason: `"${entry.question}" is nearly the same as ${named.join(' and ')}`,
    remedy: 'Make one entry of them, or ask each for what sets it apart.',
  };
}
