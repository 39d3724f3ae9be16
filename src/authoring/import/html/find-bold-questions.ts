import { asks, type QuestionPair } from './question-pair.js';
import {
  ancestorsOf,
  childrenOf,
  type Element,
  findTags,
  isElement,
  isText,
  lineOf,
  type Node,
  type Parent,
  textOf,
} from './tree.js';

const BLOCK = /^(?:p|div|li|td|section|article)$/;
const AROUND = /^(?:nav|footer|aside|form|head)$/;

/**
 * Questions in bold at the beginning of a paragraph, answers in the rest of it and in what follows, up to the next such
 * question or a heading: how many pages are written that nobody marked up.
 */
export function findBoldQuestions(page: Parent): QuestionPair[] {
  const bold = findTags(page, 'strong', 'b').filter(
    element => asks(textOf(element)) && !ancestorsOf(element).some(({ tagName }) => AROUND.test(tagName)),
  );
  const blocks = new Map<Element, Element>();
  for (const element of bold) {
    const block = ancestorsOf(element).find(({ tagName }) => BLOCK.test(tagName));
    if (block && textOf(block).startsWith(textOf(element)) && !blocks.has(block)) blocks.set(block, element);
  }
  const holders = new Set([...blocks.keys()].flatMap(block => [block, ...ancestorsOf(block)]));
  return [...blocks].map(([block, question]) => ({
    question: textOf(question),
    answer: [...restOf(block, question), ...followersOf(block, holders)],
    line: lineOf(question),
    node: question,
  }));
}

/** What stands in the paragraph itself, behind the question and its line break. */
function restOf(block: Element, question: Element): readonly Node[] {
  const nodes = childrenOf(block);
  const at = nodes.findIndex(
    node => node === question || (isElement(node) && findTags(node, 'strong', 'b').includes(question)),
  );
  const rest = nodes.slice(at + 1);
  const first = rest.findIndex(
    node => !(isElement(node) && node.tagName === 'br') && !(isText(node) && node.value.trim() === ''),
  );
  return first < 0 ? [] : rest.slice(first);
}

/** `holders`: every element that is or holds a question’s paragraph. */
function followersOf(block: Element, holders: ReadonlySet<Element>): readonly Node[] {
  const siblings = block.parentNode ? childrenOf(block.parentNode) : [];
  const rest = siblings.slice(siblings.indexOf(block) + 1);
  const end = rest.findIndex(
    node => isElement(node) && (/^(?:h[1-6]|footer|nav|aside|form)$/.test(node.tagName) || holders.has(node)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}
