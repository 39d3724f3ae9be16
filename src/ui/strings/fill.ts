import type { Plural } from './strings.js';

/** Puts values where a phrase names them in braces. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The form of a phrase for a number, in a language. */
export function plural(forms: Plural, count: number, lang: string): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(lang).format(count) });
}
