/** How many letters a piece has, the marks of a word's beginning and end among them. */
const LETTERS = 3;
/** What a piece counts beside a whole word. */
const PIECE_SHARE = 0.5;
/** Begins the name of a piece, and no word's. */
const MARK = '~';

/**
 * The words of a text and their pieces, which survive another ending or a slip of the finger. They make a classifier
 * better and several times larger, so a compiled one goes without them.
 */
export function withPieces(stems: readonly string[]): readonly string[] {
  const pieces = stems.flatMap(stem => {
    const marked = `^${stem}$`;
    return Array.from({ length: marked.length - LETTERS + 1 }, (_, at) => MARK + marked.slice(at, at + LETTERS));
  });
  return [...stems, ...pieces];
}

/** What a term counts beside others of the same rarity. */
export function shareOf(term: string): number {
  return term.startsWith(MARK) ? PIECE_SHARE : 1;
}
