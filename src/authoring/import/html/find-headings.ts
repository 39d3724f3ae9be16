import { asks, type QuestionPair } from './question-pair.js';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  type Element,
  findTags,
  isElement,
  lineOf,
  type Node,
  type Parent,
  textOf,
} from './tree.js';

const HEADING = /^h([1-6])$/;
/** Parts of a page that answer nothing. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'script', 'style', 'noscript', 'template', 'head']);

/**
 * Questions in headings, answers in what follows them up to the next heading of their level or above. The level is the
 * one with most headings that ask; headings above it are topics, unless they ask themselves and stand above no question.
 * Only what stands in the part of the page that holds
 * all these questions is taken for an answer: a call to book below the last one is not.
 */
export function findHeadings(page: Parent, takesAll: boolean): QuestionPair[] {
  const root = findTags(page, 'main')[0] ?? findTags(page, 'body')[0] ?? page;
  const all = findTags(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
    heading => !ancestorsOf(heading).some(({ tagName }) => AROUND.has(tagName)),
  );
  const level = questionLevel(all, asksOnly) ?? (takesAll ? questionLevel(all, belowTitle) : undefined);
  if (level === undefined) return [];
  const sameLevel = all.filter(heading => levelOf(heading) === level);
  const asking = sameLevel.filter(heading => asks(textOf(heading)));
  const isMostly = takesAll || asking.length * 2 > sameLevel.length;
  const main = isMostly ? sameLevel : asking;
  const others = takesAll ? [] : all.filter(heading => isAlone(heading, level, all, main));
  const questions = new Set([...main, ...others]);
  const holder = nearestHolder([...questions]);
  return readSequence(sequenceOf(holder ?? root), questions, level);
}

function levelOf(heading: Element): number {
  return Number(HEADING.exec(heading.tagName)?.[1] ?? 0);
}

/** The level of most headings that count. */
function questionLevel(headings: readonly Element[], isCounted: (heading: Element) => boolean): number | undefined {
  const counts = new Map<number, number>();
  for (const heading of headings) {
    if (isCounted(heading)) counts.set(levelOf(heading), (counts.get(levelOf(heading)) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

function asksOnly(heading: Element): boolean {
  return asks(textOf(heading));
}

function belowTitle(heading: Element): boolean {
  return levelOf(heading) > 1;
}

/** Whether a heading of another level asks a question of its own: it ends with a question mark, and none of `questions` stands below it. */
function isAlone(heading: Element, level: number, all: readonly Element[], questions: readonly Element[]): boolean {
  const own = levelOf(heading);
  if (own === level || own === 1 || !asksOnly(heading)) return false;
  const rest = all.slice(all.indexOf(heading) + 1);
  const end = rest.findIndex(next => levelOf(next) <= own);
  return !(end < 0 ? rest : rest.slice(0, end)).some(next => questions.includes(next));
}

/** The smallest element that holds all of several. */
function nearestHolder(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements.map(element => ancestorsOf(element));
  if (others.length === 0) return first?.find(({ tagName }) => /^(?:section|main|article|body)$/.test(tagName));
  return first?.find(candidate => others.every(ancestors => ancestors.includes(candidate)));
}

/** Headings, and between them the largest parts of the page that hold none. */
function sequenceOf(node: Node | Parent): Node[] {
  return childrenOf(node).flatMap((child): Node[] => {
    if (!isElement(child)) return [child];
    if (HEADING.test(child.tagName)) return [child];
    if (AROUND.has(child.tagName)) return [];
    return findTags(child, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length === 0 ? [child] : sequenceOf(child);
  });
}

function readSequence(sequence: readonly Node[], questions: ReadonlySet<Element>, level: number): QuestionPair[] {
  const pairs: QuestionPair[] = [];
  let topic: string | undefined;
  let open: { heading: Element; answer: Node[] } | undefined;
  const end = (): void => {
    if (open) {
      const { heading, answer } = open;
      pairs.push({
        question: textOf(heading),
        answer,
        topic,
        id: attribute(heading, 'id'),
        line: lineOf(heading),
        node: heading,
      });
    }
    open = undefined;
  };
  for (const node of sequence) {
    const own = isElement(node) && HEADING.test(node.tagName) ? levelOf(node) : undefined;
    // A deeper heading is a part of the answer that it stands in.
    if (own === undefined || (open !== undefined && own > levelOf(open.heading))) {
      open?.answer.push(node);
      continue;
    }
    const heading = node as Element;
    if (own > level && !questions.has(heading)) continue;
    end();
    if (own < level) topic = own === 1 || questions.has(heading) ? undefined : textOf(heading);
    if (questions.has(heading)) open = { heading, answer: [] };
  }
  end();
  return pairs;
}
