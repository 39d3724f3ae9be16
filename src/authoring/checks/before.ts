import type { Check, Finding } from './check.js';
import { createAsksSame } from './asks-same.js';

const NOT_READ =
  'Only a default entry on a practical matter can be stood before: take "before" away, and add variants.';

export const before: Check = {
  id: 'before',
  summary:
    'An entry stands "before" a default one that is practical and asks the same; any other would answer visitors wrongly.',
  check: async ({ entries, base, practical }) => {
    const named = entries.filter(({ entry }) => entry.before !== undefined);
    if (named.length === 0) return [];
    if (base === undefined) {
      return named.map(({ file, lineOf }): Finding => ({
        file,
        line: lineOf(['before']),
        severity: 'warning',
        reason: '"before" is not read in a corpus that lies over nothing',
        remedy: 'Take it away, or write "extends": "default".',
      }));
    }
    const asksSame = await createAsksSame(practical, base);
    const taken = new Set(entries.map(({ entry }) => entry.id));
    return named.flatMap(({ entry, file, lineOf }): Finding[] => {
      const place = { file, line: lineOf(['before']), severity: 'warning' } as const;
      const standing = base.entries.find(({ id }) => id === entry.before);
      // That there is no entry of this name at all, the references tell.
      if (standing === undefined || taken.has(standing.id)) {
        return taken.has(entry.before ?? '')
          ? [
              {
                ...place,
                reason: `"before" names "${entry.before ?? ''}", an entry of your own, and is not read`,
                remedy: NOT_READ,
              },
            ]
          : [];
      }
      const name = `"${standing.question}" (${standing.id})`;
      if (standing.practical !== true)
        return [
          {
            ...place,
            reason: `"before" names ${name}, which is about more than your practice, and is not read`,
            remedy: NOT_READ,
          },
        ];
      if (asksSame(entry, standing)) return [];
      const reason = `"before" gives the visitors of ${name} to "${entry.question}", which does not plainly ask the same`;
      const remedy = 'Take "before" away, and add variants, unless your answer is to that question too.';
      return [{ ...place, reason, remedy }];
    });
  },
};
