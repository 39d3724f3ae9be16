import { ancestorsOf, attribute, type Element, findAll } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';

/** Words by which filter lists of ad blockers hide what stands over a page. */
const FILTERED =
  /(?:^|[\W_])(live-?chat|chat-?bot|chat|bot|messenger|widget|pop-?up|newsletter|banner|ads?)(?=$|[\W_])/i;

/** What stands around the tag or on the same page, and takes it out of sight or makes it out of place. */
export const neighbours: DoctorRule = {
  id: 'neighbours',
  examine: page => [...page.elements.flatMap(hiddenBy), ...filteredNames(page), ...payments(page)],
};

/** An element in the top layer leaves its parents behind, except for those that are not shown at all. */
function hiddenBy(element: Element): Finding[] {
  const at = placeIn(element);
  const own = ['inert', 'aria-hidden'].find(name => attribute(element, name) !== undefined);
  if (own !== undefined && attribute(element, own) !== 'false') {
    const reason = `"${own}" hides <care-faq> from ${own === 'inert' ? 'everybody who presses a key or clicks' : 'screen readers'}`;
    return [{ severity: 'error', at: placeIn(element, own), reason, remedy: 'Remove the attribute.' }];
  }
  const around = ancestorsOf(element).find(isHidden);
  if (!around) return [];
  const reason = `<care-faq> stands inside a <${around.tagName}> that is not shown, and is not shown either`;
  return [{ severity: 'error', at, reason, remedy: 'Move it before </body>.' }];
}

function isHidden(element: Element): boolean {
  const has = (name: string): boolean => attribute(element, name) !== undefined;
  if (element.tagName === 'dialog' || element.tagName === 'details') return !has('open');
  return has('hidden') || has('inert') || /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

function filteredNames({ scripts, elements }: ExaminedPage): Finding[] {
  const places = [
    ...scripts.map(script => [script, 'src'] as const),
    ...elements.flatMap(element => [[element, 'id'] as const, [element, 'class'] as const]),
  ];
  return places.flatMap(([element, name]): Finding[] => {
    const word = FILTERED.exec((attribute(element, name) ?? '').replace(/^https?:\/\/[^/]*/i, ''))?.[1];
    if (word === undefined) return [];
    const reason = `"${name}" holds the word "${word}", by which ad blockers hide things`;
    return [{ severity: 'hint', at: placeIn(element, name), reason, remedy: 'Use another name, such as help.' }];
  });
}

function payments({ root, scripts, elements }: ExaminedPage): Finding[] {
  if (scripts.length + elements.length === 0) return [];
  const field = findAll(
    root,
    element =>
      element.tagName === 'input' &&
      (/(?:^|\s)cc-/.test(attribute(element, 'autocomplete') ?? '') ||
        /^(?:card-?number|cc-?number)$/i.test(attribute(element, 'name') ?? '')),
  )[0];
  if (!field) return [];
  const reason = 'this page takes card numbers: no script belongs on it that it can do without';
  return [{ severity: 'warning', at: placeIn(field), reason, remedy: 'Leave the tag out of this page.' }];
}
