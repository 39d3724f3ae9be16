import { safeUrl } from '../../core/markdown/safe-url.js';
import { PROVIDER_KINDS } from '../../core/corpus/corpus.js';
import { type Practice, STARTS } from './practice.js';

/** What is wrong with one answer of an owner, as a sentence; undefined where nothing is. Empty is always allowed. */
export function faultOf(name: keyof Practice, value: string): string | undefined {
  if (value === '') return undefined;
  switch (name) {
    case 'kind':
      return (PROVIDER_KINDS as readonly string[]).includes(value) ? undefined : `Say ${PROVIDER_KINDS.join(', ')}.`;
    case 'start':
      return (STARTS as readonly string[]).includes(value) ? undefined : `Say ${STARTS.join(', ')}.`;
    case 'phone':
      return /\d{3}/.test(value.replace(/[\s().-]/g, '')) ? undefined : 'A telephone number has digits.';
    case 'url':
      return faultOfUrl(value);
    case 'region':
      if (/^uk$/i.test(value)) return 'The United Kingdom is GB.';
      return /^[a-z]{2}$/i.test(value) ? undefined : 'Write your country’s two letters (ISO 3166-1), such as US or GB.';
    case 'lang':
      return isLanguage(value) ? undefined : 'Write a language tag such as en or pt-BR.';
    default:
      return undefined;
  }
}

/** The panel stands on several pages, and on one of them for trying it: only a whole address leads to the same page from all. */
function faultOfUrl(value: string): string | undefined {
  if (/^https:\/\//i.test(value) && URL.canParse(value) && safeUrl(value) !== undefined) return undefined;
  const host = value.replace(/^http:\/\//i, '');
  const isHost = /^[a-z\d-]+\.[a-z\d.-]*[a-z](?:\/|$)/i.test(host) && !/^[^/]*\.html?(?:\/|$)/i.test(host);
  const meant = isHost ? ` Did you mean https://${host}?` : '';
  return `Write the whole address, with https://: a part of one leads elsewhere from another page.${meant}`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
