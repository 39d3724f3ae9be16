/** Every form of a word with one letter left out, and the word. */
function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/**
 * Finds the listed word that is one slip away: a letter wrong, missing, added, or two swapped. Two words that agree
 * after leaving out a letter of each are that near, so a table of such forms answers without measuring distances.
 */
export function createNearWords(listed: readonly string[]): (word: string) => string | undefined {
  const table = new Map(listed.flatMap(word => formsOf(word).map(form => [form, word] as const)));
  return word => {
    if (word.length < 5 || word.length > 14) return undefined;
    for (const form of formsOf(word)) {
      const found = table.get(form);
      if (found !== undefined && Math.abs(found.length - word.length) <= 1) return found;
    }
    return undefined;
  };
}
