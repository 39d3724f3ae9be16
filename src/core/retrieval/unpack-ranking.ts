/** Reads what `packRanking` wrote, step by step, so that a page can breathe between two of them. */
import type { Corpus } from '../corpus/corpus.js';
import { unpackNumbers } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import { analyserOf, type Ranking } from './ranking.js';
import { rareTermName } from './rare-term.js';
import { createTermReader, isFunctionStem } from './term-reader.js';

/** Weights are rounded to this many steps on either side of zero: more of them cost bytes and gain nothing. */
export const WEIGHT_STEPS = 7;
/** Steps of the logarithmic frequency scale to a factor of e. */
export const FREQUENCY_STEPS = 3;
/** How often a term counts whose weight is `scale`, and at most. */
const TIMES_PER_SCALE = 5;
const MOST_TIMES = 3;

/** Terms and questions read between two steps: about a millisecond, on a slow phone four. */
const TERMS_A_STEP = 400;
const QUESTIONS_A_STEP = 40;

/** The ranking, by the positions of `packed.ids`; the questions are read from the corpus itself. */
export function* unpackingSteps(packed: PackedRanking, corpus: Corpus): Generator<undefined, Ranking> {
  const frequency = new Map<string, number>();
  const steps = unpackNumbers(packed.frequencies);
  const words = packed.terms === '' ? [] : packed.terms.split(' ');
  for (const term of words) frequency.set(term, Math.exp((steps.next().value ?? 0) / FREQUENCY_STEPS));
  let number = 0;
  for (const gap of unpackNumbers(packed.rare)) frequency.set(rareTermName((number += gap)), 1);
  yield;
  const asked = yield* readQuestions(packed.ids, corpus);
  const wordings = asked.map(question => [[...question]]);

  const classifier = new Map<string, { readonly entries: number[]; readonly weights: number[] }>();
  const terms = [...frequency.keys()];
  const weights = unpackNumbers(packed.weights);
  let at = 0;
  let entry = -1;
  let own = { entries: [] as number[], weights: [] as number[] };
  for (const gap of unpackNumbers(packed.gaps)) {
    if (gap > 0) {
      const step = (weights.next().value ?? WEIGHT_STEPS) - WEIGHT_STEPS;
      own.entries.push((entry += gap));
      own.weights.push((step * packed.scale) / WEIGHT_STEPS);
      continue;
    }
    const term = terms[at] ?? '';
    classifier.set(term, own);
    if (!isFunctionStem(term)) addAsked(asked, term, own, packed.scale);
    own = { entries: [], weights: [] };
    entry = -1;
    if (++at % TERMS_A_STEP === 0) yield;
  }
  return { wordings, asked, classifier, frequency, pieces: new Map(), wordingCount: packed.wordingCount };
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

/** A weight tells how often a term stood in an entry's wordings, near enough for BM25. */
function addAsked(
  asked: readonly string[][],
  term: string,
  { entries, weights }: { readonly entries: readonly number[]; readonly weights: readonly number[] },
  scale: number,
): void {
  entries.forEach((entry, at) => {
    const times = Math.min(MOST_TIMES, Math.ceil(((weights[at] ?? 0) / scale) * TIMES_PER_SCALE));
    for (let time = 0; time < times; time++) asked[entry]?.push(term);
  });
}
