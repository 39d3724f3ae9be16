/**
 * Brings a text to the form in which it is compared, for the screen and for retrieval alike: one curly apostrophe
 * must not decide whether a message of concern is seen.
 */

/** Characters that show nothing but break words apart: soft hyphen, zero width, bidi controls, variation selectors. */
/* eslint-disable no-misleading-character-class -- each code point is meant by itself */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/* eslint-enable no-misleading-character-class */
const LATIN_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02bb\u0060\u00b4\u2032\uff07]/g;

/** Cyrillic and Greek letters that look like Latin ones; folded only inside a word that also holds Latin letters. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аеорсухкмтвніјѕԁӏαεορυκντι'].map((letter, index) => [
    letter,
    [...'aeopcyxkmtbhijsdlaeopuknti'][index] as string,
  ]),
);
const MIXED_WORD = /[a-z]*[\u0370-\u052f][a-z\u0370-\u052f]*/g;

function foldLookAlikes(word: string): string {
  return /[a-z]/.test(word) ? Array.from(word, letter => LOOK_ALIKES.get(letter) ?? letter).join('') : word;
}

/**
 * Lower case, compatibility forms (full width, mathematical letters), accents and apostrophes folded, invisible
 * characters gone, look-alike letters inside Latin words made Latin. Linear in the length of the text.
 */
export function normalise(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .toLowerCase();
  return /[\u0370-\u052f]/.test(folded) ? folded.replace(MIXED_WORD, foldLookAlikes) : folded;
}
