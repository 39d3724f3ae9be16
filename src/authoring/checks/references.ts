import { didYouMean } from '../command-line/closest-name.js';
import type { Check, Finding } from './check.js';

export const references: Check = {
  id: 'references',
  summary: 'Related entries, the next one and starters name entries that exist.',
  check: ({ entries, corpus, locale }) => {
    const ids = corpus.entries.map(entry => entry.id);
    const known = new Set(ids);
    const missing = (id: string, place: { readonly file: string; readonly line: number }): Finding[] => {
      if (known.has(id)) return [];
      const remedy = `Write the id of an entry, which is the name of its file.${didYouMean(id, ids)}`;
      return [{ ...place, severity: 'error', reason: `there is no entry "${id}"`, remedy }];
    };
    const fromEntries = entries.flatMap(({ entry, file, lineOf }) => [
      ...entry.related.flatMap((id, index) => {
        const place = { file, line: lineOf(['related', index]) };
        if (id !== entry.id) return missing(id, place);
        const reason = 'the entry is related to itself';
        return [{ ...place, severity: 'warning', reason, remedy: 'Name another entry, or remove the line.' } as const];
      }),
      ...(entry.next === undefined ? [] : missing(entry.next, { file, line: lineOf(['next']) })),
      ...(entry.before === undefined ? [] : missing(entry.before, { file, line: lineOf(['before']) })),
    ]);
    if (!locale) return fromEntries;
    const starters = corpus.starters.flatMap((id, index) =>
      missing(id, { file: locale.file, line: locale.lineOf(['starters', index]) }),
    );
    return [...fromEntries, ...starters];
  },
};
