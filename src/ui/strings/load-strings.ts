import { STRINGS_EN } from './en.js';
import type { Strings } from './strings.js';

/** Every language of the interface but English; each is loaded when a page is in it. */
const LANGUAGES: Readonly<Record<string, () => Promise<Strings>>> = {};

/** The language of the interface for a wish such as `pt-BR` or `de-AT`: exact, else by its first part, else English. */
export function interfaceLanguage(wanted: string): string {
  const known = Object.keys(LANGUAGES);
  const tag = wanted.toLowerCase();
  const base = tag.split('-')[0] ?? '';
  return (
    known.find(lang => lang.toLowerCase() === tag) ??
    known.find(lang => lang.toLowerCase().split('-')[0] === base) ??
    'en'
  );
}

/** The strings of a language; English where it is not there or does not arrive. */
export async function loadStrings(wanted: string): Promise<Strings> {
  try {
    return (await LANGUAGES[interfaceLanguage(wanted)]?.()) ?? STRINGS_EN;
  } catch {
    return STRINGS_EN;
  }
}
