import { asks, type QuestionPair } from './question-pair.js';
import {
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

/** Questions in `<dt>`, answers in the `<dd>` behind them; several `<dt>` in a row ask the same. */
export function findTerms(page: Parent, takesAll: boolean): QuestionPair[] {
  return findTags(page, 'dl').flatMap(list => {
    const pairs = pairsOf(list);
    // A list of opening hours is a list of terms too: it asks nothing.
    const isFaq = takesAll || pairs.filter(({ question }) => asks(question)).length * 2 >= Math.max(1, pairs.length);
    return isFaq ? pairs : [];
  });
}

function pairsOf(list: Element): QuestionPair[] {
  const pairs: QuestionPair[] = [];
  let terms: Element[] = [];
  let answer: Node[] = [];
  const end = (): void => {
    const [first, ...others] = terms;
    if (first) {
      const variants = others.map(term => textOf(term));
      pairs.push({
        question: textOf(first),
        variants,
        answer,
        id: attribute(first, 'id'),
        line: lineOf(first),
        node: first,
      });
    }
    terms = [];
    answer = [];
  };
  for (const part of childrenOf(list).flatMap(child =>
    isElement(child) && child.tagName === 'div' ? childrenOf(child) : [child],
  )) {
    if (!isElement(part)) continue;
    if (part.tagName === 'dt') {
      if (answer.length > 0) end();
      terms.push(part);
    } else if (part.tagName === 'dd') answer.push(part);
  }
  end();
  return pairs;
}
