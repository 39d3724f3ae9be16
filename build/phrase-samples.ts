import { PART } from '../src/core/safety/screen/phrase-automaton.js';

export interface SampleSource {
  /** Word classes: members apart by `|`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Words that people use which begin so; for `kill*`. */
  readonly wordsBeginning: (letters: string) => readonly string[];
  readonly random: () => number;
}

/** A text in which a phrase of the lists stands: its ways, classes and beginnings chosen by chance, its gaps empty. */
export function samplePhrase(phrase: string, source: SampleSource): string {
  return sequence(phrase.match(PART) ?? [], source)
    .join(' ')
    .replace(/ ?[$^] ?/g, '. ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

function choose<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** One way through parts that stand one after the other, up to a bracket that closes them; of several ways, any. */
function sequence(parts: string[], source: SampleSource): string[] {
  const ways: string[][] = [[]];
  while (parts[0] !== undefined && !/^[)\]]$/.test(parts[0])) {
    const part = parts.shift() as string;
    const way = ways.at(-1) as string[];
    if (part === '|') ways.push([]);
    else if (part === '(' || part === '[') {
      const inner = sequence(parts, source);
      parts.shift();
      if (part === '(' || source.random() < 0.5) way.push(...inner);
    } else if (part.startsWith('{')) way.push(memberOf(part.slice(1, -1), source));
    else if (!part.startsWith('..')) way.push(wordFor(part, source));
  }
  return choose(ways, source.random) ?? [];
}

function memberOf(name: string, source: SampleSource): string {
  const member = choose((source.classes[name] ?? '').split('|').filter(Boolean), source.random) ?? '';
  return /^\{.*\}$/.test(member)
    ? memberOf(member.slice(1, -1), source)
    : member
        .split(' ')
        .map(word => wordFor(word, source))
        .join(' ');
}

function wordFor(written: string, { wordsBeginning, random }: SampleSource): string {
  if (!written.endsWith('*')) return written;
  const letters = written.slice(0, -1);
  return choose(wordsBeginning(letters), random) ?? letters;
}
