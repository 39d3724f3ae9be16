import type { Check, Finding } from './check.js';

export const topics: Check = {
  id: 'topics',
  summary: 'Each topic that is listed has entries, and each entry stands in a topic that is listed.',
  check: ({ entries, corpus, locale }) => {
    const listed = corpus.topics;
    if (!locale || listed.length === 0) return [];
    const used = new Set(corpus.entries.map(entry => entry.topic));
    const empty = listed.flatMap(({ id }, index): Finding[] =>
      used.has(id)
        ? []
        : [
            {
              file: locale.file,
              line: locale.lineOf(['topics', index]),
              severity: 'error',
              reason: `the topic "${id}" has no entry`,
              remedy: 'Add entries in a folder of its name, or remove it here.',
            },
          ],
    );
    const names = listed.map(topic => topic.id);
    const unlisted = entries.flatMap(({ entry, file }): Finding[] => {
      const { topic } = entry;
      if (topic === undefined || names.includes(topic)) return [];
      const remedy = `Add it to the topics, or move the file to one of ${names.join(', ')}.`;
      return [
        { file, line: 1, severity: 'error', reason: `the topic "${topic}" is not listed in ${locale.file}`, remedy },
      ];
    });
    return [...empty, ...unlisted];
  },
};
