import { safeUrl } from '../../../core/markdown/safe-url.js';
import { attribute, findAll } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { INTERFACE_LANGUAGES, KNOWN_ATTRIBUTES } from '../known-attributes.js';
import { writtenSettings } from '../read-settings.js';

export const values: DoctorRule = {
  id: 'values',
  examine: page =>
    writtenSettings(page).flatMap(({ name, value, element, attribute: written }): Finding[] => {
      const kind = Object.hasOwn(KNOWN_ATTRIBUTES, name) ? KNOWN_ATTRIBUTES[name] : undefined;
      if (!kind) return [];
      const at = placeIn(element, written);
      if (value.trim() === '' && kind.kind !== 'flag')
        return [{ severity: 'warning', at, reason: `"${written}" is empty`, remedy: 'Fill it, or remove it.' }];
      const fault = kind.kind === 'one-of' ? oneOf(kind.values, value) : FAULTS[kind.kind](value.trim(), page);
      return fault === undefined
        ? []
        : [
            {
              severity: fault.severity ?? 'error',
              at,
              reason: `"${written}" is "${value}": ${fault.reason}`,
              remedy: fault.remedy,
            },
          ];
    }),
};

interface Fault {
  readonly reason: string;
  readonly remedy: string;
  /** An error where it is not said. */
  readonly severity?: Finding['severity'];
}

function oneOf(known: readonly string[], value: string): Fault | undefined {
  return known.includes(value) ? undefined : { reason: 'it is not known', remedy: `Write ${known.join(', ')}.` };
}

type SimpleKind = Exclude<(typeof KNOWN_ATTRIBUTES)[string]['kind'], 'one-of'>;

const FAULTS: Readonly<Record<SimpleKind, (value: string, page: ExaminedPage) => Fault | undefined>> = {
  text: () => undefined,
  flag: value =>
    /^(?:false|no|0|off)$/i.test(value)
      ? { reason: 'the attribute switches on by being there, whatever it says', remedy: 'Remove it.' }
      : undefined,
  phone: value =>
    /\d{3}/.test(value.replace(/[\s().-]/g, ''))
      ? undefined
      : { reason: 'it holds no number to dial', remedy: 'Write the number as people write it.' },
  email: value =>
    /^[^\s@]+@[^\s@]+$/.test(value) && /\w\.\w+$/.test(value)
      ? undefined
      : { reason: 'it is no e-mail address', remedy: 'Write name@practice.example.' },
  link: value =>
    safeUrl(value) === undefined
      ? { reason: 'links do not lead there', remedy: 'Write an address that starts with https:// or with /.' }
      : undefined,
  page: value => pageFault(value),
  number: value =>
    /^\d+(?:\.\d+)?(?:px)?$/.test(value)
      ? undefined
      : { reason: 'it is no distance in px', remedy: 'Write a number such as 24.' },
  share: value =>
    Number(value) >= 0 && Number(value) <= 1
      ? undefined
      : { reason: 'it is not from 0 to 1', remedy: 'Write a number such as 0.5.' },
  region: (value, { knowledge }) =>
    regionFault(
      value,
      knowledge.crisisLines.cards.map(({ region }) => region ?? ''),
    ),
  language: value => languageFault(value),
  id: (value, { root }) => {
    const count = findAll(root, element => attribute(element, 'id') === value).length;
    if (count === 1) return undefined;
    if (count === 0)
      return { reason: 'nothing on the page has this id', remedy: 'Write the id of your own button, without "#".' };
    return { reason: `${String(count)} elements have this id`, remedy: 'Give the button an id of its own.' };
  },
};

/** A name of a host with no scheme before it, and no file of one's own site. */
const HOST = /^(?:www\.[^/]+|(?:[\w-]+\.)+(?!(?:html?|php|aspx?|jsp|pdf)(?:$|[/?#]))[a-z]{2,})(?:$|[/:?#])/i;

/** A page that visitors book on or write from: it has to be reached from every page that the tag stands on. */
function pageFault(value: string): Fault | undefined {
  const whole = 'Write the whole address, https:// and what follows.';
  if (HOST.test(value)) return { reason: 'without https:// it leads to a page of your own site', remedy: whole };
  if (safeUrl(value) === undefined) return { reason: 'links do not lead there', remedy: whole };
  if (/^http:/i.test(value)) {
    const reason = 'the address is not encrypted, and browsers warn of it';
    return { severity: 'warning', reason, remedy: 'Write https://, and try whether it opens.' };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) return undefined;
  if (/^[/#?]/.test(value)) {
    const reason = 'it leads to a page of the site on which the tag stands';
    return { severity: 'hint', reason, remedy: `Nothing to do if that is meant. ${whole}` };
  }
  const reason = 'it is read against the address of each page, and leads elsewhere from another folder';
  return { severity: 'warning', reason, remedy: `${whole} Or begin it with /.` };
}

function regionFault(value: string, known: readonly string[]): Fault | undefined {
  const code = value.toUpperCase();
  if (known.includes(code)) return undefined;
  if (code === 'UK') return { reason: 'the United Kingdom is GB', remedy: 'Write GB.' };
  if (!/^[A-Z]{2}$/.test(code))
    return { reason: 'it is no country code', remedy: 'Write two letters of ISO 3166-1, such as US or GB.' };
  return {
    reason: 'no crisis lines are known for it, so visitors get the international ones',
    remedy: 'Check the code; add your country’s lines by "supportLines" in your corpus.',
  };
}

function languageFault(value: string): Fault | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(value);
    if (INTERFACE_LANGUAGES.includes(tag.split('-')[0] ?? '')) return undefined;
    return {
      reason: 'the interface does not speak it, and is in English then',
      remedy: `It speaks ${INTERFACE_LANGUAGES.join(', ')}.`,
    };
  } catch {
    return { reason: 'it is no language tag', remedy: 'Write for instance en or pt-BR.' };
  }
}
