/** Reads what `packRanking` wrote, step by step, so that a page can breathe between two of them. */
import type { Corpus } from '../corpus/corpus.js';
import type { Classifier } from './classifier.js';
import { unpackNumbers, unpackRising } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import { analyserOf, type Ranking } from './ranking.js';
import { rareTermName } from './rare-term.js';
import { columnTable } from './term-table.js';
import { createTermReader } from './term-reader.js';

/** Weights are rounded to this many steps on either side of zero: more of them cost bytes and gain nothing. */
export const WEIGHT_STEPS = 7;
/** Steps of the logarithmic frequency scale to a factor of e. */
export const FREQUENCY_STEPS = 3;
/** Terms and questions read between two steps: about a millisecond, on a slow phone four. */
const TERMS_A_STEP = 400;
const QUESTIONS_A_STEP = 40;

/**
 * From so many wordings an entry on, the full text of what is asked and answered adds nothing (docs/quality.md), and the
 * confidence was learned on a corpus of about so many entries.
 */
const ENOUGH = { wordings: 20, entries: 100 };

/** The ranking, by the positions of `packed.ids`; the questions are read from the corpus itself. */
export function* unpackingSteps(packed: PackedRanking, corpus: Corpus): Generator<undefined, Ranking> {
  const rows = new Map<string, number>();
  for (const term of packed.terms.split(' ').filter(Boolean)) rows.set(term, rows.size);
  const steps = [...unpackNumbers(packed.frequencies)];
  for (const number of unpackRising(packed.rare)) rows.set(rareTermName(number), rows.size);
  yield;
  const questions = yield* readQuestions(packed.ids, corpus);
  const classifier = yield* unpackWeights(packed, rows);
  const count = packed.ids.length;
  const isRich = count >= ENOUGH.entries && packed.wordingCount >= ENOUGH.wordings * count;
  return {
    wordings: questions.map(question => [question]),
    asked: questions,
    classifier,
    frequency: columnTable(rows, row => Math.exp((steps[row] ?? 0) / FREQUENCY_STEPS)),
    pieces: new Map(),
    lost: unpackLost(packed),
    wordingCount: packed.wordingCount,
    isRich,
  };
}

/** The weights of all terms in two columns, and where those of each term begin. */
function* unpackWeights(packed: PackedRanking, rows: ReadonlyMap<string, number>): Generator<undefined, Classifier> {
  const starts = new Uint32Array(rows.size + 1);
  const entries = new Uint16Array(packed.weights.length);
  const weights = new Float32Array(packed.weights.length);
  const steps = unpackNumbers(packed.weights);
  let at = 0;
  let row = 0;
  let entry = -1;
  for (const gap of unpackNumbers(packed.gaps)) {
    if (gap > 0) {
      entries[at] = entry += gap;
      weights[at++] = (((steps.next().value ?? WEIGHT_STEPS) - WEIGHT_STEPS) * packed.scale) / WEIGHT_STEPS;
      continue;
    }
    starts[++row] = at;
    entry = -1;
    if (row % TERMS_A_STEP === 0) yield;
  }
  return columnTable(rows, found => {
    const [start, end] = [starts[found], starts[found + 1]];
    return { entries: entries.subarray(start, end), weights: weights.subarray(start, end) };
  });
}

/** The content stems of each entry's question; none for an entry that the corpus no longer has. */
function* readQuestions(ids: readonly string[], corpus: Corpus): Generator<undefined, string[][]> {
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const questions = new Map<string, string[]>();
  for (const [at, { id, question }] of corpus.entries.entries()) {
    questions.set(id, [...reader.read(question).content]);
    if (at % QUESTIONS_A_STEP === 0) yield;
  }
  return ids.map(id => questions.get(id) ?? []);
}

function unpackLost({ lost, lostEntries, ids }: PackedRanking): Map<number, string> {
  const entries = unpackNumbers(lostEntries);
  return new Map(Array.from(unpackRising(lost), number => [number, ids[entries.next().value ?? 0] ?? '']));
}
