import type { Notes } from '../loss-report.js';
import { findLinkedData } from './find-linked-data.js';
import type { QuestionPair } from './question-pair.js';
import { ancestorsOf, attribute, childrenOf, type Element, findAll, lineOf, type Parent, textOf } from './tree.js';

/** A page's schema.org questions: JSON-LD where it has any, else microdata, else RDFa. */
export function findFaqPage(page: Parent, notes: Notes): QuestionPair[] {
  const linked = findLinkedData(page, notes);
  if (linked.length > 0) return linked;
  const microdata = findMarked(page, 'itemtype', 'itemprop');
  return microdata.length > 0 ? microdata : findMarked(page, 'typeof', 'property');
}

/** Microdata and RDFa differ in the names of their attributes only. */
function findMarked(page: Parent, type: 'itemtype' | 'typeof', property: 'itemprop' | 'property'): QuestionPair[] {
  const isOf = (element: Element, name: string): boolean =>
    (attribute(element, type) ?? '').split(/\s+/).some(value => value.split(/[/#:]/).at(-1) === name);
  const has = (element: Element, name: string): boolean =>
    (attribute(element, property) ?? '').split(/\s+/).includes(name);
  return findAll(page, element => isOf(element, 'Question')).flatMap(question => {
    // A property of the question itself, not of the answer within it.
    const name = findAll(question, element => has(element, 'name')).find(
      element => ancestorsOf(element).find(ancestor => attribute(ancestor, type) !== undefined) === question,
    );
    const answer = findAll(question, element => has(element, 'acceptedAnswer') || has(element, 'suggestedAnswer'))[0];
    const text = answer && (findAll(answer, element => has(element, 'text'))[0] ?? answer);
    if (!name || !text) return [];
    const said = attribute(name, 'content') ?? textOf(name);
    return [
      {
        question: said,
        answer: childrenOf(text),
        id: attribute(question, 'id'),
        line: lineOf(question),
        node: question,
      },
    ];
  });
}
