/**
 * Why a message gets the reply it gets: `care-faq ask --explain`, the playground and the studio show it. A module of its
 * own over the same compiled data, so that a visitor's page does not carry it.
 */
import { type Corpus, type Entry, findEntry } from '../corpus/corpus.js';
import { confidenceWeightsFor } from '../retrieval/confidence.js';
import type { ConfidenceWeights } from '../retrieval/confidence-weights.js';
import {
  createRetriever,
  cutLong,
  type ExplainedRetriever,
  LONG_MESSAGE,
  MOST_CHARACTERS,
  type PartWeights,
  SURE,
  weightsFor,
} from '../retrieval/create-retriever.js';
import { type Explanation, explainMatches } from '../retrieval/explain-match.js';
import { type ExplainedWord, explainWords } from '../retrieval/explain-words.js';
import { type FollowUp, followUpOf, standsAlone } from '../retrieval/follow-up.js';
import { rankingFor } from '../retrieval/ranking-for.js';
import { analyserOf } from '../retrieval/ranking.js';
import type { CompiledScreen } from '../safety/screen/create-screen.js';
import { createScreen } from '../safety/screen/create-screen.js';
import { createScreenExplainer, type ScreenExplanation } from '../safety/screen/explain-screen.js';
import { questionPart } from '../text/question-part.js';
import { type Assistant, assistantOver, type AssistantSetup } from './assistant.js';
import { type ConversationContext, NO_CONTEXT } from './context.js';
import { describeCandidate, type ExplainedCandidate } from './explain-candidate.js';
import { type Band, bandOf, explainOutcome } from './explain-outcome.js';
import { type MessageKind, shownEntry } from './message.js';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds.js';

/** An entry by its name and heading. */
export interface EntryName {
  readonly id: string;
  readonly question: string;
}

/** How the conversation before bore on a message. */
export interface ExplainedFollowUp {
  readonly kind: FollowUp;
  /** The entry answered last. */
  readonly previous: EntryName | null;
  /** What was made of it. */
  readonly effect: 'none' | 'stands-alone' | 'read-together' | 'last-entry' | 'next-entry';
}

/** Everything that led from a message to its reply, as plain data. */
export interface ReplyExplanation {
  readonly text: string;
  readonly kind: MessageKind;
  readonly shown: EntryName | null;
  /** Why the reply is of its kind, in one sentence. */
  readonly because: string;
  readonly words: readonly ExplainedWord[];
  /** True where the message is longer than what retrieval reads; its middle was left out. */
  readonly isCut: boolean;
  /** Of a long message, the part that asks, which is read beside the whole. */
  readonly asking: string | null;
  readonly followUp: ExplainedFollowUp;
  /** Best first, as `respond` finds them. */
  readonly candidates: readonly ExplainedCandidate[];
  /** The best candidate's. */
  readonly confidence: number | null;
  readonly band: Band;
  readonly thresholds: Thresholds;
  readonly screen: ScreenExplanation;
}

/** An assistant that also tells why. */
export interface ExplainedAssistant extends Assistant {
  /** `limit`: how many candidates to tell of, 1 to 20. */
  readonly explain: (text: string, context?: ConversationContext, limit?: number) => ReplyExplanation;
}

export type ExplainerSetup = Omit<AssistantSetup, 'screen'> & { readonly screen: CompiledScreen };

/** Makes an assistant that can explain its replies, building its index. */
export async function createExplainedAssistant(setup: ExplainerSetup): Promise<ExplainedAssistant> {
  const { corpus, pause } = setup;
  const ranking = await rankingFor(corpus, pause);
  const retriever = await createRetriever(corpus, { pause, ranking });
  const assistant = assistantOver(retriever, { ...setup, screen: createScreen(setup.screen) });
  const explainScreen = createScreenExplainer(setup.screen);
  const thresholds = { ...DEFAULT_THRESHOLDS, ...setup.thresholds };
  const weights = weightsFor(ranking);
  const trust = confidenceWeightsFor(ranking);
  return {
    ...assistant,
    explain: (text, context = NO_CONTEXT, limit = 5) => {
      const { message } = assistant.respond(text, context, limit);
      const found = explainRetrieval(text, context.lastEntry, limit, { corpus, retriever, weights, trust });
      const confidence = found.candidates[0]?.confidence ?? null;
      return {
        text,
        kind: message.kind,
        shown: nameOf(shownEntry(message)),
        because: explainOutcome(message, confidence, thresholds),
        ...found,
        confidence,
        band: bandOf(confidence, thresholds),
        thresholds,
        screen: explainScreen(text),
      };
    },
  };
}

interface Retrieval {
  readonly corpus: Corpus;
  readonly retriever: ExplainedRetriever;
  readonly weights: PartWeights;
  readonly trust: ConfidenceWeights;
}

type ExplainedRetrieval = Pick<ReplyExplanation, 'words' | 'isCut' | 'asking' | 'followUp' | 'candidates'>;

function explainRetrieval(
  text: string,
  previous: Entry | null,
  limit: number,
  { corpus, retriever, weights, trust }: Retrieval,
): ExplainedRetrieval {
  const isCut = text.length > MOST_CHARACTERS;
  const read = cutLong(text);
  const words = explainWords(read, corpus, retriever);
  const isLong = words.reduce((sum, { meant }) => sum + meant.length, 0) >= LONG_MESSAGE;
  const own = retriever.explain(text);
  const followUp = explainFollowUp(text, own, previous, { corpus, retriever, weights, trust });
  const explanation =
    followUp.effect === 'read-together' && previous ? retriever.explainInContext(own, text, previous) : own;
  const ranked = explainMatches(explanation, corpus.entries, corpus.entries.length > 0 ? limit : 0);
  const wanted =
    followUp.effect === 'next-entry'
      ? findEntry(corpus, previous?.next ?? '')
      : followUp.effect === 'last-entry'
        ? previous
        : null;
  const candidates = ranked
    .filter(({ entry }) => entry !== wanted)
    .map(match => describeCandidate(match, weights, trust));
  return {
    words,
    isCut,
    asking: isLong ? (questionPart(read) ?? null) : null,
    followUp,
    candidates: wanted
      ? [
          { ...nameOf(wanted), parts: [], evidence: [], score: candidates[0]?.score ?? 0, confidence: SURE },
          ...candidates,
        ].slice(0, limit)
      : candidates,
  };
}

/** As the retriever decides it; a test holds the two together. */
function explainFollowUp(
  text: string,
  own: Explanation,
  previous: Entry | null,
  { corpus, retriever }: Retrieval,
): ExplainedFollowUp {
  const kind = previous ? followUpOf(analyserOf(corpus).words(text.slice(0, MOST_CHARACTERS)), own.terms) : 'none';
  const named = { kind, previous: nameOf(previous) };
  if (kind === 'none') return { ...named, effect: 'none' };
  if (kind === 'more') return { ...named, effect: 'last-entry' };
  if (kind === 'next')
    return { ...named, effect: findEntry(corpus, previous?.next ?? '') ? 'next-entry' : 'last-entry' };
  const isAlone = standsAlone(kind, retriever.retrieve(text, 1)[0]?.confidence ?? 0);
  return { ...named, effect: isAlone ? 'stands-alone' : 'read-together' };
}

function nameOf(entry: Entry): EntryName;
function nameOf(entry: Entry | null): EntryName | null;
function nameOf(entry: Entry | null): EntryName | null {
  return entry && { id: entry.id, question: entry.question };
}
