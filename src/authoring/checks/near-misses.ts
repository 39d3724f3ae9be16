import { DEFAULT_THRESHOLDS } from '../../core/conversation/thresholds.js';
import type { Entry } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import { UNANSWERED } from '../evaluate/labelled-message.js';
import { readMessages } from '../evaluate/read-messages.js';
import type { Check, Finding } from './check.js';

/** What confidence was learned from says nothing about it. */
const LEARNED_FROM = /calibration/;

interface Miss {
  readonly entry: Entry;
  readonly texts: string[];
}

export const nearMisses: Check = {
  id: 'near-misses',
  isSlow: true,
  summary:
    'No message that is labelled as not answered here (fallback, or an entry that says so) is answered by an entry.',
  gap: ({ evaluation: files }) =>
    files.length === 0 ? 'there are no labelled messages here; care-faq evaluate takes a file of them.' : undefined,
  check: async ({ evaluation: files, corpus, entries }) => {
    const uncovered = new Set(corpus.entries.filter(entry => !entry.covered).map(entry => entry.id));
    const messages = files
      .filter(({ file }) => !LEARNED_FROM.test(file))
      .flatMap(({ file, text }) => readMessages(text, file).messages)
      .filter(({ expect }) => expect.every(id => uncovered.has(id) || UNANSWERED.includes(id)))
      .filter(({ expect }) => !expect.includes('none'));
    if (messages.length === 0) return [];
    const { retrieve } = await createRetriever(corpus);
    const misses = new Map<string, Miss>();
    for (const { text, expect } of messages) {
      const [best] = retrieve(text, 1);
      if (!best || best.confidence < DEFAULT_THRESHOLDS.answerAt || !best.entry.covered) continue;
      if (expect.includes(best.entry.id)) continue;
      const miss = misses.get(best.entry.id) ?? { entry: best.entry, texts: [] };
      miss.texts.push(text);
      misses.set(best.entry.id, miss);
    }
    return [...misses.values()].map((miss): Finding => {
      const place = entries.find(({ entry }) => entry.id === miss.entry.id);
      return {
        file: place?.file ?? '',
        line: place?.lineOf(['question']) ?? 1,
        severity: 'warning',
        ...describe(miss),
      };
    });
  },
};

function describe({ texts }: Miss): { readonly reason: string; readonly remedy: string } {
  const [first = ''] = texts;
  const many = texts.length === 1 ? '' : `, and ${String(texts.length - 1)} more`;
  return {
    reason: `it answers what nothing here answers: "${first}"${many}`,
    remedy: 'Write an entry with "covered: false" for what is asked there, in other words than the message.',
  };
}
