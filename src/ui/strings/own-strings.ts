import { WORDS_EN } from '../../core/conversation/words.en.js';
import { HELP_EN } from './en.js';
import type { OwnStrings, Strings } from './strings.js';

const KEPT = new Set(['lang', 'dir', ...Object.keys(WORDS_EN), ...Object.keys(HELP_EN)]);

/** An owner's words laid over a language's. Those of the help stay, and a word that is empty or no text changes nothing. */
export function withOwnStrings(strings: Strings, own: OwnStrings | undefined): Strings {
  if (typeof own !== 'object') return strings;
  const usable = Object.entries(own).filter(([name, text]) => {
    const known = strings[name as keyof Strings];
    const isUsable = !KEPT.has(name) && typeof text === typeof known && typeof text === 'string' && text.trim() !== '';
    if (!isUsable)
      console.warn(
        `care-faq: strings/${name}: cannot be changed. The words of the help are fixed; others take a text.`,
      );
    return isUsable;
  });
  return { ...strings, ...(Object.fromEntries(usable) as OwnStrings) };
}
