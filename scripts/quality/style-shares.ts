import { byStyle, type Outcome, share } from './measure.js';

/** What became of the messages of one style, as shares of 0 to 1. */
export interface StyleShares {
  readonly style: string;
  readonly messages: number;
  readonly shares: Readonly<Record<string, number>>;
}

type Holds = (outcome: Outcome) => boolean;

const isKind =
  (...kinds: readonly Outcome['response']['message']['kind'][]): Holds =>
  ({ response }) =>
    kinds.includes(response.message.kind);

/** A fallback that an entry stands behind, which says that the corpus does not cover the question. */
const toldNotCovered: Holds = ({ response: { message } }) => message.kind === 'fallback' && message.entry !== null;

/** The kinds of reply; together with what was asserted they are all there is. */
const REPLIES: Readonly<Record<string, Holds>> = {
  suggested: isKind('suggestions'),
  'told not covered': toldNotCovered,
  unknown: outcome => isKind('fallback')(outcome) && !toldNotCovered(outcome),
  provider: isKind('provider'),
  'help, courtesy': isKind('help', 'courtesy'),
};

/** For messages that have a right entry. */
const RANKED: Readonly<Record<string, Holds>> = {
  'ranked first': ({ rank }) => rank === 0,
  'in three': ({ rank }) => rank >= 0 && rank < 3,
};
const WITH_ENTRY: Readonly<Record<string, Holds>> = {
  'asserted right': ({ asserted, expect }) => asserted !== null && expect.includes(asserted),
  'asserted wrong': ({ asserted, expect }) => asserted !== null && !expect.includes(asserted),
  ...REPLIES,
};

/** For messages that are labelled with a concern or a kind of reply, where no entry is right or wrong. */
const WITHOUT_ENTRY: Readonly<Record<string, Holds>> = {
  'resources first': ({ response }) => response.message.support.first,
  asserted: ({ asserted }) => asserted !== null,
  ...REPLIES,
};

/** The shares of every style of a set, and of the whole under `all`. */
export function styleShares(outcomes: readonly Outcome[], labelled: 'with-entry' | 'without-entry'): StyleShares[] {
  const styles = byStyle(outcomes);
  const groups = styles.size === 1 ? [...styles] : [...styles, ['all', outcomes] as const];
  return groups.map(([style, group]) => ({
    style,
    messages: group.length,
    shares:
      labelled === 'without-entry'
        ? sharesOf(group, WITHOUT_ENTRY)
        : {
            // A new question that no entry answers has nothing to be ranked first.
            ...sharesOf(
              group.filter(({ expect }) => !expect.includes('fallback')),
              RANKED,
            ),
            ...sharesOf(group, WITH_ENTRY),
          },
  }));
}

function sharesOf(outcomes: readonly Outcome[], columns: Readonly<Record<string, Holds>>): Record<string, number> {
  return Object.fromEntries(Object.entries(columns).map(([name, holds]) => [name, share(outcomes, holds)]));
}
