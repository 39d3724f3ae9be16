import type { Element } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?/g;

/** What only the source of a tag shows: of an attribute that stands twice, the page itself knows the first alone. */
export const tagSource: DoctorRule = {
  id: 'tag-source',
  examine: page => [...page.scripts, ...page.elements].flatMap(element => examine(element, page)),
};

function examine(element: Element, { html, curly }: ExaminedPage): Finding[] {
  const location = element.sourceCodeLocation;
  const tag = location?.startTag ?? location;
  if (!tag || curly.some(other => other.element === element)) return [];
  const source = html.slice(tag.startOffset + 1 + element.tagName.length, tag.endOffset);
  const names = [...source.matchAll(ATTRIBUTE)].map(([, name = '']) => name.toLowerCase());
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return [...twice].map(name => ({
    severity: 'error',
    at: placeIn(element, name),
    reason: `"${name}" stands twice in one tag, and only the first counts`,
    remedy: 'Remove one.',
  }));
}
