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

/** Gives ids that nobody has taken: the slug of a text, with a number where it must. */
export function createIdGiver(given: Iterable<string>): (text: string) => string {
  const taken = new Set(given);
  const numbers = new Map<string, number>();
  return text => {
    const wanted = slug(text) || 'entry';
    let number = numbers.get(wanted) ?? 1;
    let id = wanted;
    while (taken.has(id)) id = `${wanted}-${String(++number)}`;
    numbers.set(wanted, number);
    taken.add(id);
    return id;
  };
}
