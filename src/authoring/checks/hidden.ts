/** Characters that turn the direction of text or cannot be seen; the joiners that scripts and emoji need are not among them. */
const HIDDEN = '[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';

/** The first hidden character of a text as `U+200B`, or undefined. */
export function findHidden(text: string): string | undefined {
  const found = new RegExp(HIDDEN, 'u').exec(text)?.[0];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text without hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(new RegExp(HIDDEN, 'gu'), '');
}
