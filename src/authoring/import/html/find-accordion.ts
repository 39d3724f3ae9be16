import { asks, type QuestionPair } from './question-pair.js';
import { attribute, childrenOf, findAll, lineOf, type Parent, textOf, walk } from './tree.js';

/** Questions on buttons and links that open a part of the page (`aria-controls`, or `href="#id"` of a panel that is folded). */
export function findAccordion(page: Parent, takesAll: boolean): QuestionPair[] {
  const byId = new Map(
    findAll(page, element => attribute(element, 'id') !== undefined).map(element => [
      attribute(element, 'id'),
      element,
    ]),
  );
  const pairs: QuestionPair[] = [];
  let heading: string | undefined;
  walk(page, element => {
    const opens = attribute(element, 'aria-controls') ?? attribute(element, 'data-bs-target')?.replace(/^#/, '');
    const panel = opens === undefined ? undefined : byId.get(opens);
    const isButton = /^(?:button|a|div|span|h[1-6])$/.test(element.tagName) && attribute(element, 'role') !== 'tab';
    if (panel && isButton) {
      const question = textOf(element);
      if (question !== '')
        pairs.push({ question, answer: childrenOf(panel), topic: heading, line: lineOf(element), node: element });
      return false;
    }
    if (
      /^h[2-6]$/.test(element.tagName) &&
      findAll(element, inner => attribute(inner, 'aria-controls') !== undefined).length === 0
    ) {
      heading = textOf(element) || heading;
    }
    return true;
  });
  // Menus open parts of a page as well.
  return takesAll || pairs.filter(({ question }) => asks(question)).length * 2 >= Math.max(1, pairs.length)
    ? pairs
    : [];
}
