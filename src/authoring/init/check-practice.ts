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
      return safeUrl(value) === undefined ? 'Write an address that starts with https:// or with /.' : undefined;
    case 'region':
      if (/^uk$/i.test(value)) return 'The United Kingdom is GB.';
      return /^[a-z]{2}$/i.test(value) ? undefined : 'Write your country’s two letters (ISO 3166-1), such as US or GB.';
    case 'lang':
      return isLanguage(value) ? undefined : 'Write a language tag such as en or pt-BR.';
    default:
      return undefined;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
