/** A heading is one line, not a sentence, and no longer than this. */
const MOST_CHARACTERS = 120;
const NUMBER = /^\W*(\d+(?:\.\d+)*)\.?\s/;

/**
 * The headings of a document in plain text or Markdown, as they are written, by their comparable names; a numbered one
 * also by its number alone, so that "§ 5.1" finds "5.1 Interactions". A plain text does not say which lines are
 * headings: every short line that does not end like a sentence may be one.
 */
export function headingsOf(text: string): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const line = raw
      .trim()
      .replace(/^#{1,6}\s+/, '')
      .replace(/\s+#+$/, '');
    if (line === '' || line.length > MOST_CHARACTERS || /[.,;]$/.test(line) || /^[•*-]\s/.test(line)) continue;
    if (!headings.has(nameOf(line))) headings.set(nameOf(line), line);
    const number = NUMBER.exec(line)?.[1];
    if (number !== undefined && !headings.has(number)) headings.set(number, line);
  }
  return headings;
}

/** A heading as it is compared: case, quotes, punctuation and a leading number aside; of "§ 5.1" the number. */
export function nameOf(heading: string): string {
  const plain = heading.normalize('NFKC').trim();
  const number = /^(?:§+|sections?|chapter)?\s*(\d+(?:\.\d+)*)\.?$/i.exec(plain)?.[1];
  if (number !== undefined) return number;
  return plain
    .toLowerCase()
    .replace(/^(?:§+\s*)?\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
