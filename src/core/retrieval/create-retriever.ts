import type { Corpus, Entry } from '../corpus/corpus.js';
import { classify, termVector, type TermWeights } from './classifier.js';
import { confidenceOf, confidenceWeightsFor } from './confidence.js';
import { createEngine } from './engine.js';
import { evidenceFor, type PartScores, type TermsOfEntries } from './evidence.js';
import { createExactWordings, exactFirst } from './exact-wording.js';
import type { Explanation } from './explain-match.js';
import { questionPart } from '../text/question-part.js';
import { followUpOf, standsAlone } from './follow-up.js';
import { rankingFor } from './ranking-for.js';
import { analyserOf, answerTermsSteps, type Ranking, rarityOf } from './ranking.js';
import type { Match, Pause, Retriever } from './retriever.js';
import { takeSteps } from './take-steps.js';
import { createTermReader, type Terms } from './term-reader.js';
import type { TermTable } from './term-table.js';
import { withPieces } from './word-pieces.js';
import { createWordings } from './wordings.js';

/** Retrieval reads this many characters of a message. */
export const MOST_CHARACTERS = 500;

/** What each part adds to an entry's score. */
export interface PartWeights {
  readonly classifier: number;
  readonly asked: number;
  readonly answer: number;
  readonly wordings: number;
}

/** Chosen on wordings by an author whose other wordings were left out of the corpus. */
export const PART_WEIGHTS: PartWeights = { classifier: 1.5, asked: 0.6, answer: 0.4, wordings: 4 };

/** The same where the ranking is rich: what is left to compare with are the questions. */
export const PART_WEIGHTS_RICH: PartWeights = { ...PART_WEIGHTS, asked: 0.3, wordings: 3 };

/** Without variants there is nothing to classify by, and answers are the best witness left. */
export const PART_WEIGHTS_WITHOUT_VARIANTS: PartWeights = { classifier: 0, asked: 1, answer: 1, wordings: 2 };

/** Parts of the reading that can be switched off, to measure what each earns (`npm run quality`). All are on. */
export interface ReadingParts {
  /** Texting and usual misspellings, read by a list. */
  readonly spellings: boolean;
  /** Unknown words, read as the nearest known one. */
  readonly repairs: boolean;
  /** The part of a long message that asks, read beside the whole. */
  readonly askingPart: boolean;
}

export interface RetrieverSetup {
  readonly pause?: Pause | undefined;
  /** Made from the corpus where none is given. */
  readonly ranking?: Ranking | undefined;
  readonly weights?: PartWeights | undefined;
  readonly parts?: Partial<ReadingParts> | undefined;
}

/** A retriever that also tells how it came to its matches. */
export interface ExplainedRetriever extends Retriever {
  readonly explain: (text: string) => Explanation;
  /** The same for a message that leans on the entry answered last. */
  readonly explainInContext: (own: Explanation, text: string, previous: Entry) => Explanation;
}

/** From this many words on the part that asks is read for itself, */
export const LONG_MESSAGE = 18;
/** and counts this much beside the whole. */
const QUESTION_SHARE = 0.5;
/** How much the question answered last, read with the message, counts beside the message's own words. */
const CONTEXT_SHARE = 2;
/** "Tell me more" and "and then?" can mean nothing else. */
export const SURE = 0.9;

/** Builds the retriever of a corpus, in slices where a `pause` is given. */
export async function createRetriever(corpus: Corpus, setup: RetrieverSetup = {}): Promise<ExplainedRetriever> {
  const { entries } = corpus;
  const { spellings, repairs, askingPart = true } = setup.parts ?? {};
  const ranking = setup.ranking ?? (await rankingFor(corpus, setup.pause));
  const weights = setup.weights ?? weightsFor(ranking);
  const confidenceWeights = confidenceWeightsFor(ranking);
  const analyser = analyserOf(corpus, spellings);
  const answers = ranking.isRich ? [] : await takeSteps(answerTermsSteps(corpus, analyser), setup.pause);
  await setup.pause?.();
  const engine = await createEngine(
    entries.map((_, id) => ({ id, asked: ranking.asked[id] ?? [], answer: answers[id] ?? [] })),
    setup.pause,
  );
  await setup.pause?.();
  const known = withTermsOf(answers, ranking.frequency);
  const reader = createTermReader({ analyser, synonyms: corpus.synonyms, known, repairs });
  const rarity = rarityOf(ranking);
  const features = ranking.pieces.size > 0 ? withPieces : (stems: readonly string[]) => stems;
  await setup.pause?.();
  const wordings = createWordings(ranking.wordings, rarity);
  await setup.pause?.();
  const exactWording = createExactWordings(entries, ranking.lost);
  const termsOf = termsOfEntries(ranking, answers);

  function score({ stems, content }: Terms): PartScores {
    const classifier = classify(ranking.classifier, termVector(features(stems), rarity), entries.length);
    const { asked, answer } = engine.score([...new Set(content)]);
    const likeness = wordings.likeness(content);
    const total = classifier.map(
      (probability, at) =>
        weights.classifier * probability +
        weights.asked * (asked[at] ?? 0) +
        weights.answer * (answer[at] ?? 0) +
        weights.wordings * (likeness[at] ?? 0),
    );
    return { classifier, asked, answer, likeness, total };
  }

  function explainTerms(terms: Terms, scores: PartScores): Explanation {
    const evidence = (entry: number): readonly number[] => evidenceFor(entry, scores, terms, termsOf, rarity);
    return { terms, scores, evidence, confidence: entry => confidenceOf(evidence(entry), confidenceWeights) };
  }

  function explain(text: string): Explanation {
    const read = cutLong(text);
    const terms = reader.readAsked(read);
    const scores = score(terms);
    const asking = askingPart && terms.stems.length >= LONG_MESSAGE ? questionPart(read) : undefined;
    if (asking === undefined) return explainTerms(terms, scores);
    const askingTerms = reader.readAsked(asking);
    const askingScores = score(askingTerms);
    const total = scores.total.map(
      (sum, at) => (sum + QUESTION_SHARE * (askingScores.total[at] ?? 0)) / (1 + QUESTION_SHARE),
    );
    return explainTerms(askingTerms.content.length >= 2 ? askingTerms : terms, { ...askingScores, total });
  }

  /** Reads a leaning message together with the question answered last; what it says itself counts on top. */
  function explainInContext(own: Explanation, text: string, previous: Entry): Explanation {
    const joined = reader.readAsked(`${previous.question} ${text.slice(0, MOST_CHARACTERS)}`);
    const scores = score(joined);
    const total = scores.total.map((sum, at) => CONTEXT_SHARE * sum + (own.scores.total[at] ?? 0));
    return explainTerms(joined, { ...scores, total });
  }

  function rank({ terms, scores, confidence }: Explanation, limit: number): readonly Match[] {
    if (terms.content.length === 0) return [];
    const best = [...scores.total.keys()]
      .sort((one, other) => (scores.total[other] ?? 0) - (scores.total[one] ?? 0))
      .slice(0, limit);
    return best.flatMap(at => {
      const entry = entries[at];
      return entry ? [{ entry, score: scores.total[at] ?? 0, confidence: confidence(at) }] : [];
    });
  }

  function retrieve(text: string, limit: number, previous: Entry | null = null): readonly Match[] {
    const own = explain(text);
    const matches = exactFirst(rank(own, limit), exactWording(text.slice(0, MOST_CHARACTERS)), limit);
    const followUp = previous ? followUpOf(analyser.words(text.slice(0, MOST_CHARACTERS)), own.terms) : 'none';
    if (previous === null || followUp === 'none') return matches;
    if (followUp === 'leaning' || followUp === 'pointing') {
      return standsAlone(followUp, matches[0]?.confidence ?? 0)
        ? matches
        : rank(explainInContext(own, text, previous), limit);
    }
    const wanted = followUp === 'next' ? (entries.find(entry => entry.id === previous.next) ?? previous) : previous;
    const others = matches.filter(match => match.entry.id !== wanted.id);
    return [{ entry: wanted, score: others[0]?.score ?? 0, confidence: SURE }, ...others].slice(0, limit);
  }
  return { retrieve, explain, explainInContext };
}

/** What is read of a message: of a long one its beginning and its end. */
export function cutLong(text: string): string {
  return text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS / 2)} ${text.slice(-MOST_CHARACTERS / 2)}`;
}

/** The weights for a corpus: without a classifier, its answers count more. */
export function weightsFor({ classifier, isRich }: Ranking): PartWeights {
  if (classifier.size === 0) return PART_WEIGHTS_WITHOUT_VARIANTS;
  return isRich ? PART_WEIGHTS_RICH : PART_WEIGHTS;
}

/** The terms that a corpus knows: those of its wordings, and those of its answers where these are searched. */
function withTermsOf(answers: readonly (readonly string[])[], frequency: TermTable<number>): TermTable<number> {
  if (answers.length === 0) return frequency;
  const known = new Map(frequency);
  for (const term of answers.flat()) known.set(term, (known.get(term) ?? 0) + 1);
  return known;
}

function termsOfEntries(ranking: Ranking, answers: readonly (readonly string[])[]): TermsOfEntries {
  const asked = ranking.asked.map(terms => new Set(terms));
  const answered = answers.map(terms => new Set(terms));
  return {
    isAsked: (term, entry) =>
      (asked[entry]?.has(term) ?? false) || (ranking.isRich && speaksFor(entry, ranking.classifier.get(term))),
    isAnswered: (term, entry) => answered[entry]?.has(term) ?? false,
  };
}

function speaksFor(entry: number, found: TermWeights | undefined): boolean {
  const at = found === undefined ? -1 : Array.prototype.indexOf.call(found.entries, entry);
  return at >= 0 && (found?.weights[at] ?? 0) > 0;
}
