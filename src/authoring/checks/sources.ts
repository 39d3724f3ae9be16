import type { Check, Finding } from './check.js';
import { didYouMean } from '../command-line/closest-name.js';

export const sources: Check = {
  id: 'sources',
  summary: 'Each answer names the sources it rests on, and each of them is in the list of sources.',
  check: ({ entries, corpus, keepsSources }) => {
    const known = corpus.sources.map(source => source.id);
    return entries.flatMap(({ entry, file, lineOf, lineOfName }): Finding[] => {
      if (entry.sources.length === 0 && entry.covered && keepsSources) {
        const remedy = 'Name one under "sources:"; an entry that answers nothing says "covered: false".';
        return [{ file, line: lineOfName('sources'), severity: 'error', reason: 'the answer has no source', remedy }];
      }
      return entry.sources.flatMap(({ id }, index): Finding[] => {
        if (known.includes(id)) return [];
        const remedy = `List it among the sources, or correct the id.${didYouMean(id, known)}`;
        return [
          { file, line: lineOf(['sources', index]), severity: 'error', reason: `there is no source "${id}"`, remedy },
        ];
      });
    });
  },
};
