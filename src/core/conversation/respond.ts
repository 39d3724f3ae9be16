/**
 * The road of one message: screen, then retrieve, then decide. The screen has no switch and comes before everything;
 * whatever throws on the way, a reply with the resources first is what comes out.
 */
import type { Entry } from '../corpus/corpus.js';
import { MOST_MESSAGE_CHARACTERS } from '../message-limit.js';
import { isNonEmpty } from '../non-empty.js';
import type { Match, Retriever } from '../retrieval/retriever.js';
import { type Concern, CONCERNS, type Screen, type Verdict } from '../safety/concern.js';
import { createSupport, type SupportParts } from '../safety/support.js';
import type { ConversationContext } from './context.js';
import { readCourtesy } from './courtesy.js';
import type { Message } from './message.js';
import { severalQuestions } from './several-questions.js';
import type { Thresholds } from './thresholds.js';

/** How many questions are offered where no answer is asserted, */
const SUGGESTED = 3;
/** how many beside one that is, */
const BESIDE = 2;
/** and below which confidence something else may have been meant: above, one answer in two hundred is a wrong one. */
const BEYOND_DOUBT = 0.9;

export interface RoadSetup {
  readonly screen: Screen;
  readonly retriever: Retriever;
  readonly support: SupportParts;
  readonly thresholds: Thresholds;
}

/** A message and what was found for it, whatever its kind. */
export interface Response {
  readonly message: Message;
  /** The retriever's best, with the conversation taken into account. */
  readonly matches: readonly Match[];
}

/** Replies to one message. Never throws. `limit`: how many matches to look up, 1 to 20. */
export function respond(text: string, context: ConversationContext, setup: RoadSetup, limit = 5): Response {
  let verdict: Verdict = { concern: 'none', about: 'self', medical: false };
  try {
    const message = text.slice(0, MOST_MESSAGE_CHARACTERS);
    const read = setup.screen.read(message);
    // Support is made of the verdict below too, where nothing may throw any more.
    if (!CONCERNS.includes(read.concern)) throw new Error(`The screen read "${read.concern}", which is no concern.`);
    verdict = read;
    const isEmpty = message.trim() === '';
    const several = isEmpty ? [] : severalQuestions(message, setup.retriever, setup.thresholds.answerAt);
    const whole = isEmpty ? [] : setup.retriever.retrieve(message, Math.max(limit, SUGGESTED), context.lastEntry);
    const matches = [...several, ...whole.filter(match => several.every(({ entry }) => entry !== match.entry))];
    return { message: reply(message, verdict, matches, context, setup), matches: matches.slice(0, limit) };
  } catch {
    const support = createSupport(setup.support, verdict.concern, true);
    return {
      message: { kind: 'help', failed: true, concern: verdict.concern, about: verdict.about, support },
      matches: [],
    };
  }
}

function reply(
  text: string,
  verdict: Verdict,
  matches: readonly Match[],
  context: ConversationContext,
  setup: RoadSetup,
): Message {
  const { concern, about } = verdict;
  const carried = { concern, about, support: createSupport(setup.support, concern) };
  const best = matches[0];
  const entry = best && best.confidence >= setup.thresholds.answerAt ? best.entry : null;

  if (concern !== 'none' && !mayAnswer(concern, verdict, text)) return { kind: 'help', failed: false, ...carried };
  if (verdict.medical) {
    const general = entry?.expired ? null : entry;
    return {
      kind: 'provider',
      entry: general,
      closest: general ? [] : closestTo(matches, setup.thresholds),
      ...carried,
    };
  }
  const courtesy = readCourtesy(text);
  if (courtesy !== null && concern === 'none') return { kind: 'courtesy', topic: courtesy, ...carried };
  if (entry?.expired) return { kind: 'provider', entry: null, expired: entry, closest: [], ...carried };
  if (entry?.covered)
    return { kind: 'answer', entry, others: otherAnswers(matches, entry, setup.thresholds), ...carried };
  if (concern !== 'none') return { kind: 'help', failed: false, ...carried };
  if (entry) return { kind: 'fallback', entry, misses: 0, ...carried };
  const closest = closestTo(matches, setup.thresholds);
  if (isNonEmpty(closest)) return { kind: 'suggestions', entries: closest, ...carried };
  return { kind: 'fallback', entry: null, misses: context.misses + 1, ...carried };
}

/** A question mark at the end, or a sentence that opens like a question. */
const ASKS =
  /\?\s*$|(?:^|[.!?]\s+)(?:and |but |so )?(?:how|what|when|where|why|which|can|could|do|does|is|are|will|would|should)\b[^.!?]*$/i;

/**
 * After resources, an answer is given only where a question was asked. Never in an emergency (nothing may delay), and
 * never to a medical question inside a crisis: that is where amounts are asked for.
 */
function mayAnswer(concern: Concern, verdict: Verdict, text: string): boolean {
  if (concern === 'distress') return true;
  return concern !== 'emergency' && !verdict.medical && ASKS.test(text);
}

/** The closest questions, where one is close at all. */
function closestTo(matches: readonly Match[], { suggestAt }: Thresholds): Entry[] {
  const [best] = matches;
  if (best === undefined || best.confidence < suggestAt) return [];
  return (
    matches
      .filter(match => match.entry.covered)
      .slice(0, SUGGESTED)
      .map(match => match.entry)
      // The first one's short answer is one tap away; an expired one has none.
      .sort((one, other) => Number(one.expired ?? false) - Number(other.expired ?? false))
  );
}

/** Further questions of the same message that are as sure as the first; where that one is in doubt, the next closest. */
function otherAnswers(matches: readonly Match[], shown: Entry, { answerAt }: Thresholds): Entry[] {
  const doubtful = matches.some(match => match.entry === shown && match.confidence < BEYOND_DOUBT);
  return matches
    .filter(({ entry }) => entry !== shown && entry.covered && !entry.expired)
    .filter(({ confidence }) => doubtful || confidence >= answerAt)
    .map(match => match.entry)
    .slice(0, BESIDE);
}
