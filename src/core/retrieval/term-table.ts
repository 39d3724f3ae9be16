/** What is known of terms, by their names: a `Map` is one, and so are the columns of a compiled ranking. */
export interface TermTable<Value> extends Iterable<readonly [term: string, value: Value]> {
  readonly size: number;
  readonly get: (term: string) => Value | undefined;
  readonly has: (term: string) => boolean;
}

/** A table whose values are made from columns when they are asked for: an object a term took thirty times the room. */
export function columnTable<Value>(
  rows: ReadonlyMap<string, number>,
  valueAt: (row: number) => Value,
): TermTable<Value> {
  return {
    size: rows.size,
    get: term => {
      const row = rows.get(term);
      return row === undefined ? undefined : valueAt(row);
    },
    has: term => rows.has(term),
    *[Symbol.iterator]() {
      for (const [term, row] of rows) yield [term, valueAt(row)] as const;
    },
  };
}
