/** Splits a normalised text into words and sentences. */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces; their words come from `Intl.Segmenter`. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** The words of a normalised text, in order. `lang` (BCP 47) is used only for scripts without spaces. */
export function words(text: string, lang = 'en'): string[] {
  if (!UNSPACED.test(text)) return text.match(WORD) ?? [];
  const found: string[] = [];
  for (const part of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) found.push(part.segment);
  }
  return found;
}

/** The sentences of a text: split after `.`, `!`, `?`, `…` and their full-width forms before a space, and at line ends. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…。！？])\s+|[\n\r]+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}
