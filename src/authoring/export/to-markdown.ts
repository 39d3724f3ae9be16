import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { escapeInline } from '../import/markdown/escape-text.js';
import { topicName } from './entries-to-write.js';

/** Entries as one Markdown file: topics and questions as headings, variants as a list below “Also:”. */
export function toMarkdown(corpus: Corpus, entries: readonly Entry[], title: string): string {
  const topics = [...new Set(entries.map(entry => topicName(corpus, entry)))].sort(
    (a, b) => Number(b === '') - Number(a === ''),
  );
  const sections = topics.map(topic => {
    const own = entries.filter(entry => topicName(corpus, entry) === topic).map(entryText);
    return [...(topic === '' ? [] : [`## ${escapeInline(topic)}`]), ...own].join('\n\n');
  });
  return `---\ntitle: ${JSON.stringify(title)}\nlang: ${corpus.lang}\n---\n\n${sections.join('\n\n')}\n`;
}

function entryText({ id, question, variants, answer }: Entry): string {
  const also =
    variants.length === 0 ? [] : [`Also:\n\n${variants.map(variant => `- ${escapeInline(variant)}`).join('\n')}`];
  // An answer that begins with a list would go on with the list of variants.
  const rule = also.length > 0 && /^ {0,3}[-*+]\s/.test(answer) ? ['<!-- -->'] : [];
  return [`### ${escapeInline(question)} {#${id}}`, ...also, ...rule, answer.trim()].join('\n\n');
}
