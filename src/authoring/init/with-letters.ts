import type { Readable } from 'node:stream';

/** The options of a list, by the letter that leads to each, and the one that is highlighted first. */
export interface LetteredList {
  readonly letters: readonly string[];
  readonly start: number;
}

/** Keys that the list itself moves by: it reads arrows, and h, j, k and l as the editor vi does. */
const STEPS: Readonly<Record<string, number>> = { up: -1, left: -1, k: -1, h: -1, down: 1, right: 1, j: 1, l: 1 };

/**
 * Lets a letter move the highlight of a list to its option while `ask` runs. It chooses nothing: Enter does, so that what is
 * seen is what is taken.
 */
export async function withLetters<Answer>(
  input: Readable,
  { letters, start }: LetteredList,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const count = letters.length;
  let at = start;
  const onKey = (_: string | undefined, key?: { readonly name?: string }): void => {
    const name = key?.name ?? '';
    if (Object.hasOwn(STEPS, name)) at = (at + (STEPS[name] ?? 0) + count) % count;
    const wanted = letters.indexOf(name);
    if (wanted < 0) return;
    for (let step = (wanted - at + count) % count; step > 0; step--)
      input.emit('keypress', undefined, { name: 'down' });
  };
  input.on('keypress', onKey);
  try {
    return await ask();
  } finally {
    input.off('keypress', onKey);
  }
}
