import { countSyllables } from './count-syllables.js';

/** What a reading grade is made of, so that the texts of a whole folder can be added up. */
export interface ReadingCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*(?:-[\p{L}\p{N}'’]+)*/gu;
/** Stands for a name in the text that is counted: one word of one syllable. */
const PLAIN = 'thing';

/** Counts a plain text (no Markdown); each of `plainNames` is one plain word. */
export function countReading(text: string, plainNames: readonly string[]): ReadingCounts {
  const plain = withPlainNames(text, plainNames);
  const sentences = plain.split(/[.!?]+(?=\s|$)|\n+/).filter(sentence => /\p{L}/u.test(sentence));
  const words = plain.match(WORD) ?? [];
  const syllables = words.flatMap(word => word.split('-')).reduce((sum, part) => sum + countSyllables(part), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** The Flesch-Kincaid grade: years of school that a text asks of its reader. 0 for a text without words. */
export function readingGrade({ sentences, words, syllables }: ReadingCounts): number {
  if (sentences === 0 || words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** How many words a plain text has, as a person would count them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Longest names first, so that a part of a name is not taken for it. */
function withPlainNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const patterns = [...names]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), PLAIN);
}
