import type { Check } from './check.js';

/** Fewer than this, and most visitors’ wordings find nothing. */
const USUALLY_ENOUGH = 5;

export const variants: Check = {
  id: 'variants',
  summary: 'Each entry has enough variants: other people’s wordings are what it is found by.',
  check: ({ entries, fewestVariants, base }) =>
    entries.flatMap(({ entry, file, lineOfName }) => {
      // It is found by the wordings of the entry that it stands in for.
      const standsIn =
        base?.entries.some(({ id }) => id === entry.id) ||
        entries.some(other => other.entry !== entry && other.entry.id === entry.id && !other.entry.when);
      if (entry.variants.length === 0 && standsIn) return [];
      const count = entry.variants.length;
      const wanted = fewestVariants ?? USUALLY_ENOUGH;
      if (count >= wanted) return [];
      return [
        {
          file,
          line: lineOfName('variants'),
          severity: fewestVariants === undefined ? 'warning' : 'error',
          reason:
            count === 0
              ? 'there are no variants'
              : `there ${count === 1 ? 'is 1 variant' : `are ${String(count)} variants`} and at least ${String(wanted)} are wanted`,
          remedy: 'Add the question as other people would type it, each in words of their own.',
        },
      ];
    }),
};
