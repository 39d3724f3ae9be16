import type { ArgsDef } from 'citty';
import { didYouMean } from './closest-name.js';
import { PlainError } from './plain-error.js';

/** citty lets through what it does not know, and options whose value was forgotten: both are told. */
export function checkOptions(options: Readonly<Record<string, unknown>>, known: ArgsDef): void {
  const named = Object.entries(known).filter(([, option]) => option.type !== 'positional');
  const aliases = named.flatMap(([name, option]) => [name, 'alias' in option ? (option.alias ?? []) : []].flat());
  for (const [name, value] of Object.entries(options)) {
    if (name === '_' || name in known) continue;
    if (aliases.includes(name)) continue;
    const flag = name.length === 1 ? `-${name}` : `--${name}`;
    const hint = didYouMean(name, aliases).replace('"', '"--');
    throw new PlainError(value === undefined ? `${flag} is not known.` : `there is no option ${flag}.${hint}`);
  }
  for (const [name, option] of named) {
    if (option.type === 'string' && options[name] === '') throw new PlainError(`--${name} needs a value.`);
  }
}

/** A whole number within bounds, as a person typed it. */
export function readWholeNumber(
  text: string,
  option: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new PlainError(`--${option} takes a whole number from ${String(least)} to ${String(most)}, not "${text}".`);
}
