import type { QuestionPair } from './question-pair.js';
import {
  attribute,
  childrenOf,
  type Element,
  findTags,
  isElement,
  isText,
  lineOf,
  type Parent,
  textOf,
  walk,
} from './tree.js';

/** Questions in `<summary>`, answers in the rest of `<details>`. Details that hold further details are a topic. */
export function findDetails(page: Parent): QuestionPair[] {
  const pairs: QuestionPair[] = [];
  let heading: string | undefined;
  walk(page, element => {
    if (/^h[2-6]$/.test(element.tagName)) heading = textOf(element) || heading;
    if (element.tagName === 'nav') return false;
    if (element.tagName !== 'details') return true;
    const summary = childrenOf(element).find(child => isElement(child) && child.tagName === 'summary') as
      Element | undefined;
    if (findTags(element, 'details').length > 0) {
      if (summary && ownText(element) === '') heading = textOf(summary);
      else if (summary) pairs.push(pairOf(element, summary, heading, true));
      return true;
    }
    if (summary) pairs.push(pairOf(element, summary, heading, false));
    return false;
  });
  return pairs;
}

function pairOf(details: Element, summary: Element, topic: string | undefined, isOuter: boolean): QuestionPair {
  const answer = childrenOf(details).filter(
    child =>
      child !== summary &&
      !(isOuter && isElement(child) && (child.tagName === 'details' || findTags(child, 'details').length > 0)),
  );
  return {
    question: textOf(summary),
    answer,
    topic,
    id: attribute(details, 'id'),
    entry: attribute(details, 'data-entry'),
    isCovered: attribute(details, 'data-covered') !== 'false',
    line: lineOf(details),
    node: details,
  };
}

/** Text that stands in details themselves, not in their summary or in details within. */
function ownText(details: Element): string {
  return childrenOf(details)
    .map(child => {
      if (isText(child)) return child.value;
      return isElement(child) &&
        child.tagName !== 'summary' &&
        findTags(child, 'details').length === 0 &&
        child.tagName !== 'details'
        ? textOf(child)
        : '';
    })
    .join('')
    .trim();
}
