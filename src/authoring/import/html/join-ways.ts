import { asks, type QuestionPair } from './question-pair.js';
import { ancestorsOf, type Element, type Node, textOf } from './tree.js';
import { type Way, WAY_NAMES, WAYS } from './ways.js';

/** A question of a page, and the way in which it was found. */
export interface TakenPair {
  readonly way: Way;
  readonly pair: QuestionPair;
}

/** The questions of a page whichever way they are marked up, and those that were left out. */
export interface JoinedWays {
  /** In the order of the page. */
  readonly taken: readonly TakenPair[];
  readonly left: readonly (TakenPair & { readonly why: string })[];
}

/** Parts of a page that answer nothing. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form']);
/** What pages say to be written to: “Still have questions?”, “Ready to start?” */
const INVITES =
  /^(?:(?:do )?(?:you )?(?:still |got |have |has |any |more |other |further )+(?:\w+ )?(?:questions?|concerns?)|ready (?:to|for)\b|need (?:more )?help|(?:still )?not sure\b|can[’']?t find\b|looking for\b|interested\b|want to (?:know|learn) more)/i;

/**
 * Joins what the ways found. The one that found most is believed whole, of equals the surest; of the others each question
 * that was not there yet. A question that stands in another’s answer is a part of it, and a heading above several questions
 * is their topic.
 */
export function joinWays(found: ReadonlyMap<Way, readonly QuestionPair[]>): JoinedWays {
  const main = WAY_NAMES.reduce((best, way) => (countOf(found, way) > countOf(found, best) ? way : best));
  const taken: TakenPair[] = (found.get(main) ?? []).map(pair => ({ way: main, pair }));
  const left: (TakenPair & { readonly why: string })[] = [];
  const twins = new Map<string, QuestionPair>();
  const isWithin = createIsWithin();
  for (const way of WAY_NAMES.filter(name => name !== main)) {
    const pairs = found.get(way) ?? [];
    const isTrusted = pairs.filter(({ question }) => asks(question)).length * 2 >= pairs.length;
    for (const pair of pairs) {
      const key = keyOf(pair.question);
      if (taken.some(other => questionsOf(other.pair).includes(key))) {
        if (!twins.has(key)) twins.set(key, pair);
        continue;
      }
      if (taken.some(other => isWithin(pair, other.pair))) continue;
      const why = doubtOf(pair, isTrusted);
      const cut = beforeQuestions(pair, pairs, taken);
      if (why !== undefined) left.push({ way, pair, why: `${why}; --from ${way} reads all of its ${WAYS[way].name}` });
      else if (cut === undefined) left.push({ way, pair, why: 'other questions stand below it' });
      else taken.push({ way, pair: cut });
    }
  }
  return { taken: withTopics(inPageOrder(taken, twins), twins), left };
}

function countOf(found: ReadonlyMap<Way, readonly QuestionPair[]>, way: Way): number {
  return found.get(way)?.length ?? 0;
}

/** Why a question is not taken that only a lesser way found; undefined where it is. */
function doubtOf({ question, node }: QuestionPair, isTrusted: boolean): string | undefined {
  if (!isTrusted && !asks(question)) return 'it does not end with a question mark';
  if (INVITES.test(question)) return 'it invites rather than asks';
  const around = node && [node, ...ancestorsOf(node)].find(({ tagName }) => AROUND.has(tagName));
  return around ? `it stands in the page’s <${around.tagName}>` : undefined;
}

/** Makes the test whether a question stands in the answer of another; what a page’s data say is compared by its words. */
function createIsWithin(): (pair: QuestionPair, other: QuestionPair) => boolean {
  const texts = new Map<QuestionPair, string>();
  const textOfAnswer = (pair: QuestionPair): string => {
    const text = texts.get(pair) ?? ` ${keyOf(pair.answer.map(nodeText).join(' '))} `;
    texts.set(pair, text);
    return text;
  };
  return ({ question, node }, other) => {
    const above = new Set<Node>(node ? [node, ...ancestorsOf(node)] : []);
    if (other.node && other.node !== node && above.has(other.node)) return true;
    if (other.answer.some(part => above.has(part))) return true;
    return asks(question) && textOfAnswer(other).includes(` ${keyOf(question)} `);
  };
}

/** A question with its answer up to the next question that was found otherwise; undefined where it is a topic of these. */
function beforeQuestions(
  pair: QuestionPair,
  sameWay: readonly QuestionPair[],
  taken: readonly TakenPair[],
): QuestionPair | undefined {
  const below = questionsIn(pair, taken);
  const [first] = below;
  if (first === undefined) return pair;
  const isOneOfMany = sameWay.some(
    other => other !== pair && other.node?.tagName === pair.node?.tagName && questionsIn(other, taken).length === 0,
  );
  if (below.length > 1 && !isOneOfMany) return undefined;
  const end = pair.answer.findIndex(part => holds(part, first));
  const answer = pair.answer.slice(0, end);
  return answer.some(part => keyOf(nodeText(part)) !== '') ? { ...pair, answer } : undefined;
}

function questionsIn({ answer }: QuestionPair, taken: readonly TakenPair[]): readonly Element[] {
  const parts = new Set<Node>(answer);
  const isBelow = (node: Element): boolean => [node, ...ancestorsOf(node)].some(above => parts.has(above));
  return taken.flatMap(({ pair: { node } }) => (node && isBelow(node) ? [node] : []));
}

function holds(part: Node, node: Element): boolean {
  return part === node || ancestorsOf(node).includes(part as Element);
}

function nodeText(node: Node): string {
  return 'value' in node ? node.value : textOf(node);
}

/** What stands in the page’s data only keeps its place behind what it follows there. */
function inPageOrder(taken: readonly TakenPair[], twins: ReadonlyMap<string, QuestionPair>): readonly TakenPair[] {
  let last = 0;
  const placed = taken.map(one => {
    const node = one.pair.node ?? twins.get(keyOf(one.pair.question))?.node;
    last = node?.sourceCodeLocation?.startOffset ?? last;
    return { one, at: last };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ one }) => one);
}

/** A topic that another way saw holds for all; a heading that is a question itself is nobody’s topic. */
function withTopics(taken: readonly TakenPair[], twins: ReadonlyMap<string, QuestionPair>): readonly TakenPair[] {
  const byQuestion = new Map(taken.map(({ pair }) => [keyOf(pair.question), pair]));
  return taken.map(({ way, pair }) => {
    const seen = pair.topic ?? twins.get(keyOf(pair.question))?.topic;
    const asked = seen === undefined ? undefined : byQuestion.get(keyOf(seen));
    return { way, pair: { ...pair, topic: asked ? asked.topic : seen } };
  });
}

function questionsOf({ question, variants = [] }: QuestionPair): readonly string[] {
  return [question, ...variants].map(keyOf);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
