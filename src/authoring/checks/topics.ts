import { isObject } from '../../core/corpus/read-fields.js';
import { didYouMean } from '../command-line/closest-name.js';
import type { Check, Finding } from './check.js';

export const topics: Check = {
  id: 'topics',
  summary: 'Each topic that is listed has entries, and each entry stands in a topic that is listed.',
  check: ({ entries, corpus, locale: folderLocale, corpusFile }) => {
    const locale = folderLocale ?? corpusFile;
    const listed = corpus.topics;
    if (!locale || listed.length === 0) return [];
    // What lies beneath an overlay lists topics too; those written here come with their place.
    const written = isObject(locale.value) && Array.isArray(locale.value['topics']) ? locale.value['topics'] : [];
    const placeOf = (id: string): number => written.findIndex(topic => isObject(topic) && topic['id'] === id);
    const used = new Set(corpus.entries.map(entry => entry.topic));
    const empty = listed.flatMap(({ id }): Finding[] =>
      used.has(id) || placeOf(id) < 0
        ? []
        : [
            {
              file: locale.file,
              line: locale.lineOf(['topics', placeOf(id)]),
              severity: 'error',
              reason: `the topic "${id}" has no entry`,
              remedy: 'Add entries to it, or remove it here.',
            },
          ],
    );
    const names = listed.map(topic => topic.id);
    const unlisted = entries.flatMap(({ entry, file, lineOf }): Finding[] => {
      const { topic } = entry;
      if (topic === undefined || names.includes(topic)) return [];
      const remedy = `Add it to the topics, or move the entry to one of ${names.join(', ')}.${didYouMean(topic, names)}`;
      return [
        {
          file,
          line: file.endsWith('.md') ? 1 : lineOf(['topic']),
          severity: 'error',
          reason: `the topic "${topic}" is not listed in ${locale.file}`,
          remedy,
        },
      ];
    });
    return [...empty, ...unlisted];
  },
};
