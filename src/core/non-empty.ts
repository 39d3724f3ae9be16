/** A list that cannot be empty: by type, not by a check that somebody may forget. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Narrows a list to a `NonEmpty` one. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
