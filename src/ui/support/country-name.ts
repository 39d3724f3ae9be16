import { fill } from '../strings/fill.js';
import type { Strings } from '../strings/strings.js';

type Words = Pick<Strings, 'lang' | 'otherCountry' | 'country' | 'notIn'>;

/** A country's name in the language of the interface. */
export function countryName(region: string | null, strings: Words): string {
  if (region === null) return strings.otherCountry;
  return new Intl.DisplayNames([strings.lang], { type: 'region' }).of(region) ?? region;
}

/** What leads to the choice of country: the one assumed is always named. */
export function countryQuestion(region: string | null, strings: Words): string {
  return region === null ? strings.country : fill(strings.notIn, { country: countryName(region, strings) });
}
