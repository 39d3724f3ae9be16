import type { Entry } from '../../core/corpus/corpus.js';

/** Entries whose question holds words that begin as each typed word does: the retriever knows whole words only. */
export function questionsBegun(entries: readonly Entry[], typed: string): readonly Entry[] {
  const beginnings = wordsOf(typed);
  if (beginnings.length === 0) return [];
  return entries.filter(entry => {
    const words = wordsOf(entry.question);
    return beginnings.every(beginning => words.some(word => word.startsWith(beginning)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
