import { didYouMean } from '../command-line/closest-name.js';
import { headingsOf, nameOf } from '../sources/headings.js';
import type { Check, Finding } from './check.js';

export const sections: Check = {
  id: 'sections',
  summary: 'With --sources DIR: the section that an entry rests on is still a heading of the document.',
  gap: ({ documents, entries }) =>
    documents === undefined && entries.some(({ entry }) => entry.sources.some(({ section }) => section !== undefined))
      ? 'name the folder of the documents by --sources DIR.'
      : undefined,
  check: ({ entries, documents }) => {
    if (documents === undefined) return [];
    const headings = new Map([...documents].map(([id, { text }]) => [id, headingsOf(text)]));
    return entries.flatMap(({ entry, file, lineOf }) =>
      entry.sources.flatMap(({ id, section }, index): Finding[] => {
        const found = headings.get(id);
        if (found === undefined || section === undefined || found.has(nameOf(section))) return [];
        const names = [...found.values()];
        const hint = didYouMean(section, names) || ` It has: ${names.slice(0, 8).join(' · ')}.`;
        return [
          {
            file,
            line: lineOf(['sources', index, 'section']),
            severity: 'error',
            reason: `"${section}" is not a heading of ${documents.get(id)?.file ?? id}`,
            remedy: `Read the document again, then write the heading under which the facts stand.${hint}`,
          },
        ];
      }),
    );
  },
};
