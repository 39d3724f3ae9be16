/** Longer ids are hard to read in a file's name. */
const MOST_CHARACTERS = 60;

/** A text as an id: lower case, words joined by hyphens, cut between words. Empty where the text holds no letter. */
export function slug(text: string): string {
  const whole = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= MOST_CHARACTERS) return whole;
  const cut = whole.slice(0, MOST_CHARACTERS + 1);
  const end = cut.lastIndexOf('-');
  return end > 20 ? cut.slice(0, end) : cut.slice(0, MOST_CHARACTERS);
}

/** An id that nobody has taken: the slug of a text, with a number where it must. */
export function uniqueId(text: string, taken: ReadonlySet<string>): string {
  const wanted = slug(text) || 'entry';
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const id = `${wanted}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}
