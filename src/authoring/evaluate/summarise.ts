import { UNANSWERED } from './labelled-message.js';
import { byStyle, type Outcome, share } from './measure.js';

/** What became of messages that an entry answers; shares of 0 to 1. */
export interface AnsweredShares {
  readonly style: string;
  readonly messages: number;
  readonly rankedFirst: number;
  readonly inThree: number;
  readonly assertedRight: number;
  readonly assertedWrong: number;
  /** Sent to the provider first, with the right answer beneath, "in general". */
  readonly inGeneral: number;
  readonly suggested: number;
  /** No answer, and no question offered. */
  readonly unknown: number;
  /** Sent to the provider without that answer, to help, or greeted. */
  readonly otherwise: number;
}

/** What became of messages that nothing here answers; shares of 0 to 1. */
export interface UnansweredShares {
  readonly style: string;
  readonly messages: number;
  readonly asserted: number;
  readonly suggested: number;
  readonly unknown: number;
  readonly otherwise: number;
}

/** An entry that came first in place of the right one. */
export interface Confusion {
  readonly expected: string;
  readonly got: string;
  readonly times: number;
}

/** A message that did not get what it should. */
export interface Missed {
  readonly text: string;
  readonly style: string;
  readonly expect: readonly string[];
  readonly got: string | null;
  readonly confidence: number;
  readonly kind: string;
}

export interface Evaluation {
  readonly answered: readonly AnsweredShares[];
  readonly unanswered: readonly UnansweredShares[];
  readonly confusions: readonly Confusion[];
  readonly misses: readonly Missed[];
  /** Messages labelled with neither an entry nor "nothing answers this", such as concerns: they are not judged here. */
  readonly notJudged: number;
}

/** Judges outcomes; `covered` are the ids of entries that answer something. */
export function summarise(outcomes: readonly Outcome[], covered: ReadonlySet<string>): Evaluation {
  const isUnanswered = ({ expect }: Outcome): boolean => expect.every(id => UNANSWERED.includes(id));
  const unanswered = outcomes.filter(isUnanswered);
  const known = (id: string): boolean => covered.has(id);
  const answered = outcomes.filter(outcome => outcome.expect.some(known));
  const misses = [
    ...answered.filter(({ rank }) => rank !== 0),
    ...unanswered.filter(({ asserted }) => asserted !== null),
  ];
  return {
    answered: grouped(answered).map(([style, group]) => answeredShares(style, group)),
    unanswered: grouped(unanswered).map(([style, group]) => unansweredShares(style, group)),
    confusions: confusionsOf(answered),
    misses: misses.map(missed),
    notJudged: outcomes.length - answered.length - unanswered.length,
  };
}

/** By style, and all together last, where there is more than one style. */
function grouped(outcomes: readonly Outcome[]): (readonly [string, readonly Outcome[]])[] {
  if (outcomes.length === 0) return [];
  const styles = byStyle(outcomes);
  return styles.size > 1 ? [...styles, ['all', outcomes]] : [['all', outcomes]];
}

const isSuggested = ({ response }: Outcome): boolean => response.message.kind === 'suggestions';
const isFallback = ({ response }: Outcome): boolean => response.message.kind === 'fallback';
const isOther = (outcome: Outcome): boolean =>
  !isSuggested(outcome) && !isFallback(outcome) && outcome.response.message.kind !== 'answer';

/** The right answer stands in the reply, behind the word that a provider has to be asked. */
const isInGeneral = ({ response: { message }, expect }: Outcome): boolean =>
  message.kind === 'provider' && message.entry?.covered === true && expect.includes(message.entry.id);

function answeredShares(style: string, group: readonly Outcome[]): AnsweredShares {
  return {
    style,
    messages: group.length,
    rankedFirst: share(group, ({ rank }) => rank === 0),
    inThree: share(group, ({ rank }) => rank >= 0 && rank < 3),
    assertedRight: share(group, ({ asserted, expect }) => asserted !== null && expect.includes(asserted)),
    assertedWrong: share(group, ({ asserted, expect }) => asserted !== null && !expect.includes(asserted)),
    inGeneral: share(group, isInGeneral),
    suggested: share(group, isSuggested),
    unknown: share(group, isFallback),
    otherwise: share(group, outcome => isOther(outcome) && !isInGeneral(outcome)),
  };
}

function unansweredShares(style: string, group: readonly Outcome[]): UnansweredShares {
  return {
    style,
    messages: group.length,
    asserted: share(group, ({ asserted }) => asserted !== null),
    suggested: share(group, isSuggested),
    unknown: share(group, isFallback),
    otherwise: share(group, isOther),
  };
}

function confusionsOf(answered: readonly Outcome[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { rank, expect, response } of answered) {
    const got = response.matches[0]?.entry.id;
    const [expected = ''] = expect;
    if (rank === 0 || got === undefined) continue;
    const key = `${expected}\n${got}`;
    counts.set(key, { expected, got, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.times - one.times);
}

function missed({ text, style, expect, response, asserted, rank }: Outcome): Missed {
  const [first] = response.matches;
  return {
    text,
    style,
    expect,
    got: (rank === 0 ? undefined : first?.entry.id) ?? asserted,
    confidence: first?.confidence ?? 0,
    kind: response.message.kind,
  };
}
