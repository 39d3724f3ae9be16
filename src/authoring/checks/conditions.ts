import { didYouMean } from '../command-line/closest-name.js';
import type { Check, Finding } from './check.js';

export const conditions: Check = {
  id: 'conditions',
  summary:
    'An entry under "when" names locations that exist, and asks the same as the entry of its id without a condition.',
  check: ({ entries, corpus }) => {
    const ids = (corpus.locations ?? []).map(({ id }) => id);
    const general = new Map(
      entries.filter(({ entry }) => entry.when === undefined).map(({ entry }) => [entry.id, entry.question]),
    );
    return entries.flatMap(({ entry, file, lineOf }): Finding[] => {
      if (entry.when === undefined) return [];
      const unknown = (entry.when.location ?? []).filter(id => ids.length > 0 && !ids.includes(id));
      const line = lineOf(['when', 'location']);
      const missing = unknown.map((id): Finding => {
        const remedy = `Write the id of one of the "locations".${didYouMean(id, ids)}`;
        return { file, line, severity: 'error', reason: `there is no location "${id}"`, remedy };
      });
      const question = general.get(entry.id);
      if (question === undefined || question === entry.question || entry.variants.length > 0) return missing;
      const reason = `the question differs from that of "${entry.id}" without a condition, whose variants it is found by`;
      const remedy = 'Ask it in the same words, or write variants of its own.';
      return [...missing, { file, line: lineOf(['question']), severity: 'warning', reason, remedy }];
    });
  },
};
