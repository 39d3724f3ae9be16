import { STRINGS_EN } from './en.js';
import type { Strings } from './strings.js';

/** Every language of the interface but English; each is loaded when a page is in it. */
const LANGUAGES: Readonly<Record<string, () => Promise<Strings>>> = {
  es: () => import('./es.js').then(module => module.STRINGS_ES),
  fr: () => import('./fr.js').then(module => module.STRINGS_FR),
  de: () => import('./de.js').then(module => module.STRINGS_DE),
  'pt-BR': () => import('./pt-br.js').then(module => module.STRINGS_PT_BR),
  it: () => import('./it.js').then(module => module.STRINGS_IT),
  nl: () => import('./nl.js').then(module => module.STRINGS_NL),
  pl: () => import('./pl.js').then(module => module.STRINGS_PL),
  vi: () => import('./vi.js').then(module => module.STRINGS_VI),
  'zh-Hans': () => import('./zh-hans.js').then(module => module.STRINGS_ZH_HANS),
  ar: () => import('./ar.js').then(module => module.STRINGS_AR),
  he: () => import('./he.js').then(module => module.STRINGS_HE),
};

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
