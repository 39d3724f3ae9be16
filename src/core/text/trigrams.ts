/** Character trigrams of words, with their boundaries: `jab` -> `^ja jab ab$`. Near spellings share most of them. */
export function trigrams(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const bounded = `^${word}$`;
    if (bounded.length <= 3) found.push(bounded);
    for (let at = 0; at + 3 <= bounded.length; at++) found.push(bounded.slice(at, at + 3));
  }
  return found;
}
