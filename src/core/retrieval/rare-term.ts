import { foldedHash } from '../text/hash.js';

/**
 * Terms that stand in one or two wordings are half of all, and no word is repaired towards them. They travel as numbers
 * of a few bits: an unknown word is taken for one of them in about one case of two hundred.
 */
const PLACES = 2 ** 18;

/** The name of a rare term: what stands for it wherever terms are compared. */
export function rareTermName(number: number): string {
  return `#${String(number)}`;
}

export function rareTermNumber(term: string): number {
  return foldedHash(term, PLACES);
}
