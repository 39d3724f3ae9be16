/**
 * Small whole numbers as printable characters, for data that travels inside JSON: no quote, no backslash, nothing that
 * needs two bytes, so that compression sees what there is.
 */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  char => !`"\\<`.includes(char),
);
const VALUES: ReadonlyMap<string, number> = new Map(ALPHABET.map((char, value) => [char, value]));
const BASE = ALPHABET.length;
/** First characters below this stand for themselves, */
const ONE = 40;
/** those below this are followed by one more character, the rest by two. */
const TWO = 81;
const FROM_TWO = ONE + (TWO - ONE) * BASE;

/** Numbers from 0 to about 86,000. */
export function packNumber(value: number): string {
  const char = (at: number): string => ALPHABET[at] ?? '';
  if (value < ONE) return char(value);
  if (value < FROM_TWO) return char(ONE + Math.floor((value - ONE) / BASE)) + char((value - ONE) % BASE);
  const rest = value - FROM_TWO;
  return char(TWO + Math.floor(rest / BASE / BASE)) + char(Math.floor(rest / BASE) % BASE) + char(rest % BASE);
}

/** Reads numbers one after the other from what `packNumber` wrote. */
export function* unpackNumbers(packed: string): Generator<number> {
  let at = 0;
  const next = (): number => VALUES.get(packed.charAt(at++)) ?? 0;
  while (at < packed.length) {
    const first = next();
    if (first < ONE) yield first;
    else if (first < TWO) yield ONE + (first - ONE) * BASE + next();
    else yield FROM_TWO + ((first - TWO) * BASE + next()) * BASE + next();
  }
}

/** Numbers that rise, as the gaps between them. */
export function packRising(numbers: readonly number[]): string {
  return numbers.map((number, at) => packNumber(number - (numbers[at - 1] ?? 0))).join('');
}

/** Reads what `packRising` wrote. */
export function* unpackRising(packed: string): Generator<number> {
  let number = 0;
  for (const gap of unpackNumbers(packed)) yield (number += gap);
}
