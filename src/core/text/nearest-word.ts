/** Finds the known word that a misspelt one was meant to be. */
export interface NearestWord {
  /** The nearest known word within one edit (two from eight letters on), or undefined. The more frequent wins a tie. */
  readonly find: (word: string) => string | undefined;
}

/** Words shorter than this are left alone: too many others lie one edit away. */
const LEAST_LENGTH = 4;
const LONG = 8;

/** `frequency`: known words and how often each occurs. */
export function createNearestWord(frequency: ReadonlyMap<string, number>): NearestWord {
  const byLength = new Map<number, { readonly word: string; readonly letters: number }[]>();
  for (const word of frequency.keys()) {
    if (word.length < LEAST_LENGTH - 1) continue;
    const known = { word, letters: letterMask(word) };
    const bucket = byLength.get(word.length);
    if (bucket) bucket.push(known);
    else byLength.set(word.length, [known]);
  }
  return {
    find: word => {
      if (word.length < LEAST_LENGTH || /\d/.test(word)) return undefined;
      const most = word.length >= LONG ? 2 : 1;
      const letters = letterMask(word);
      let best: string | undefined;
      let bestCost = Infinity;
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const known of byLength.get(length) ?? []) {
          // Each edit changes at most two letters of the set: a cheap bound before the real distance.
          if (countBits(letters ^ known.letters) > 2 * most || !startsAlike(word, known.word)) continue;
          const distance = editDistance(word, known.word, most);
          if (distance > most) continue;
          const cost = distance - Math.min(0.4, (frequency.get(known.word) ?? 0) / 100);
          if (cost < bestCost) {
            best = known.word;
            bestCost = cost;
          }
        }
      }
      return best;
    },
  };
}

/** People seldom miss the first letter; `cooking` is not meant to be `looking`. Swapped or left out it may be. */
function startsAlike(word: string, known: string): boolean {
  const first = known.charAt(0);
  return word.charAt(0) === first || word.charAt(1) === first || word.charAt(0) === known.charAt(1);
}

function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Damerau-Levenshtein distance (neighbouring letters may swap), given up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? most + 1;
}
