import { attribute, findTags } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { INTERFACE_LANGUAGES } from '../known-attributes.js';
import { corpusOf } from '../read-corpus-setting.js';
import { baseOf, resolveAddress, settingOf } from '../read-settings.js';

/** `<base>` moves every address that is not whole. */
export const base: DoctorRule = {
  id: 'base',
  examine: page => {
    const [element] = page.bases;
    if (!element) return [];
    const own = page.url ?? new URL('https://page.invalid/');
    const written = [...page.scripts.map(script => attribute(script, 'src')), settingOf(page, 'corpus')?.value];
    return written.flatMap((address): Finding[] => {
      if (address === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return [];
      const url = resolveAddress(page, address);
      if (!url || url.href === new URL(address, own).href) return [];
      return [
        {
          severity: 'warning',
          at: placeIn(element),
          reason: `<base> makes "${address}" mean ${url.host === 'page.invalid' ? url.pathname : url.href}`,
          remedy: 'Check that it is there, or write the whole address.',
        },
      ];
    });
  },
};

/** The page’s language, that of the interface, and that of the answers. */
export const language: DoctorRule = {
  id: 'language',
  examine: page => {
    const [html] = findTags(page.root, 'html');
    if (!html || page.scripts.length + page.elements.length === 0) return [];
    const pageLang = attribute(html, 'lang')?.trim() ?? '';
    const wanted = settingOf(page, 'lang')?.value.trim() ?? pageLang;
    const findings: Finding[] = [];
    if (wanted === '')
      findings.push({
        severity: 'hint',
        at: placeIn(html),
        reason: 'the page does not say its language, so the interface is in English',
        remedy: 'Write <html lang="en">, or your language.',
      });
    else if (!INTERFACE_LANGUAGES.includes(primary(wanted)) && !settingOf(page, 'lang')) {
      findings.push({
        severity: 'warning',
        at: placeIn(html, 'lang'),
        reason: `the interface does not speak "${wanted}" and is in English`,
        remedy: `It speaks ${INTERFACE_LANGUAGES.join(', ')}; set lang to one of them.`,
      });
    }
    const answers = answersLanguage(page);
    if (wanted !== '' && primary(wanted) !== primary(answers)) {
      findings.push({
        severity: 'warning',
        at: placeIn(html, 'lang'),
        reason: `the page is in "${wanted}" and the answers are in "${answers}"`,
        remedy: 'Give a corpus in the page’s language by "corpus".',
      });
    }
    return findings;
  },
};

function answersLanguage(page: ExaminedPage): string {
  const own = corpusOf(page);
  return own && !own.extendsDefault ? own.corpus.lang : page.knowledge.defaultCorpus.lang;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** A frame that holds the tag is a page of its own, and may be locked up. */
export const frames: DoctorRule = {
  id: 'frames',
  examine: page =>
    findTags(page.root, 'iframe').flatMap((frame): Finding[] => {
      if (!/care-faq/.test(attribute(frame, 'srcdoc') ?? '')) return [];
      const at = placeIn(frame);
      const findings: Finding[] = [
        {
          severity: 'warning',
          at,
          reason: 'the element stands in a frame: its panel cannot leave the frame’s edges',
          remedy: 'Put the tag into the page itself, or use mode="page" and a frame that is large enough.',
        },
      ];
      const sandbox = attribute(frame, 'sandbox');
      if (sandbox === undefined) return findings;
      const allows = sandbox.toLowerCase().split(/\s+/);
      if (!allows.includes('allow-scripts'))
        findings.push({
          severity: 'error',
          at: placeIn(frame, 'sandbox'),
          reason: 'the frame’s sandbox runs no scripts',
          remedy: 'Add allow-scripts.',
        });
      if (!allows.includes('allow-popups'))
        findings.push({
          severity: 'warning',
          at: placeIn(frame, 'sandbox'),
          reason: 'the frame’s sandbox opens no links',
          remedy: 'Add allow-popups allow-popups-to-escape-sandbox.',
        });
      if (!allows.includes('allow-same-origin'))
        findings.push({
          severity: 'warning',
          at: placeIn(frame, 'sandbox'),
          reason: 'the frame’s sandbox has no origin: a corpus by address needs Access-Control-Allow-Origin: *',
          remedy: 'Allow it, or put the JSON into the page.',
        });
      return findings;
    }),
};

/** Where the page stands, for what CSP calls 'self'. */
export function originOf(page: ExaminedPage): string {
  return (page.url ?? baseOf(page)).origin;
}
