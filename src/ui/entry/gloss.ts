import type { GlossaryWord } from '../../core/corpus/glossary.js';

/** A hard word as it is written in a text, and what it means. */
export interface GlossedWord {
  readonly written: string;
  readonly means: string;
}

/** Parts a text into what stands as it is and the hard words in it. */
export type Gloss = (text: string) => readonly (string | GlossedWord)[];

/** Finds no word. */
export const NO_GLOSS: Gloss = text => [text];

/**
 * The gloss of one answer, for as long as it is drawn once: each word is found where it first stands. One that stands in
 * `question` is not, since the answer itself explains it.
 */
export function createGloss(words: readonly GlossaryWord[] | undefined, question: string): Gloss {
  if (!words || words.length === 0) return NO_GLOSS;
  const forms = formsOf(words);
  const known = new Set<GlossaryWord>();
  for (const found of question.matchAll(forms.pattern)) {
    const word = forms.wordOf(found[0]);
    if (word) known.add(word);
  }
  return text => {
    const parts: (string | GlossedWord)[] = [];
    let end = 0;
    for (const { 0: written, index } of text.matchAll(forms.pattern)) {
      const word = forms.wordOf(written);
      if (!word || known.has(word)) continue;
      known.add(word);
      parts.push(text.slice(end, index), { written, means: word.means });
      end = index + written.length;
    }
    return [...parts, text.slice(end)];
  };
}

interface Forms {
  readonly pattern: RegExp;
  readonly wordOf: (written: string) => GlossaryWord | undefined;
}

const made = new WeakMap<readonly GlossaryWord[], Forms>();

/** Every form of every word, longest first, as one pattern; made once for a glossary. */
function formsOf(words: readonly GlossaryWord[]): Forms {
  const before = made.get(words);
  if (before) return before;
  const exact = new Map<string, GlossaryWord>();
  const folded = new Map<string, GlossaryWord>();
  for (const word of words) {
    for (const form of [word.term, ...word.also]) {
      // An abbreviation is one in capitals only: "IM" is no "im".
      if (form === form.toUpperCase()) exact.set(form, word);
      else folded.set(form.toLowerCase(), word);
    }
  }
  const all = [...exact.keys(), ...folded.keys()]
    .sort((one, other) => other.length - one.length)
    .map(form => form.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  const forms: Forms = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    wordOf: written => exact.get(written) ?? folded.get(written.toLowerCase()),
  };
  made.set(words, forms);
  return forms;
}
