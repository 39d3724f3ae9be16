import { didYouMean } from '../../command-line/closest-name.js';
import { attribute, type Element } from '../../import/html/tree.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { KNOWN_ATTRIBUTES } from '../known-attributes.js';

const NAMES = Object.keys(KNOWN_ATTRIBUTES);
/** What any element may have. */
const GLOBAL =
  /^(?:id|class|style|slot|part|title|dir|hidden|tabindex|role|translate|inert|nonce|is|aria-.*|on.*|:.*|@.*|v-.*|x-.*)$/;
/** What script tags have of their own, and what optimisers read there. */
const SCRIPT_OWN =
  /^(?:src|type|defer|async|integrity|crossorigin|nonce|referrerpolicy|fetchpriority|nomodule|blocking|charset|language|id|class|title|on.*|data-(?:cfasync|no-.*|cookieconsent|category|pagespeed-.*|rocket-.*|wf.*|nowprocket|optimized.*))$/;

export const attributes: DoctorRule = {
  id: 'attributes',
  examine: page => [...page.scripts.flatMap(examineScript), ...page.elements.flatMap(examineElement)],
};

function examineScript(script: Element): Finding[] {
  return script.attrs.flatMap(({ name }): Finding[] => {
    const at = placeIn(script, name);
    if (NAMES.includes(name) && !SCRIPT_OWN.test(name)) {
      return [
        { severity: 'error', at, reason: `"${name}" is not read on a script tag`, remedy: `Write data-${name}.` },
      ];
    }
    if (SCRIPT_OWN.test(name)) return [];
    const own = name.replace(/^data[-_]?/, '');
    if (name.startsWith('data-') && NAMES.includes(own)) return [];
    // Other tools write names of their own on script tags: one is of ours only where it nearly is one.
    const isOurs = name.startsWith('data-') || sameName(own) !== undefined || didYouMean(own, NAMES) !== '';
    return isOurs ? unknown(own, 'data-', script, at, name) : [];
  });
}

function examineElement(element: Element): Finding[] {
  return element.attrs.flatMap(({ name }): Finding[] => {
    const at = placeIn(element, name);
    if (NAMES.includes(name) || GLOBAL.test(name)) return [];
    if (name.startsWith('data-')) {
      const own = name.slice('data-'.length);
      return NAMES.includes(own)
        ? [{ severity: 'error', at, reason: `"${name}" is not read on <care-faq>`, remedy: `Write ${own}.` }]
        : [];
    }
    return unknown(name, '', element, at);
  });
}

/** A name that is written otherwise, such as `providerName` or `provider_name`. */
function sameName(name: string): string | undefined {
  const plain = (text: string): string => text.replace(/[-_]/g, '');
  return NAMES.find(known => plain(known) === plain(name));
}

function unknown(
  name: string,
  prefix: string,
  element: Element,
  at: Finding['at'],
  written = `${prefix}${name}`,
): Finding[] {
  const same = sameName(name);
  if (same !== undefined) {
    const reason = `there is no attribute "${written}"`;
    return [{ severity: 'error', at, reason, remedy: `Write ${prefix}${same}.` }];
  }
  const free = NAMES.filter(known => attribute(element, prefix + known) === undefined);
  const hint = didYouMean(name, free).replace('"', `"${prefix}`).trim();
  return [
    {
      severity: hint === '' ? 'warning' : 'error',
      at,
      reason: `there is no attribute "${written}"`,
      remedy: hint === '' ? 'Remove it, or look it up in the list of attributes.' : hint,
    },
  ];
}
