import type { Corpus } from '../../core/corpus/corpus.js';
import { safeJson } from '../corpus-files/corpus-json.js';
import { markdownHtml } from './markdown-html.js';

/**
 * The covered answers as schema.org’s FAQPage, for a page’s `<script type="application/ld+json">`. `<` is escaped, so
 * that no text ends the script.
 */
export function faqJsonLd(corpus: Corpus): string {
  const names = new Map(corpus.topics.map(({ id, name }) => [id, name]));
  return safeJson(
    {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: corpus.lang,
      mainEntity: corpus.entries
        .filter(({ covered, answer }) => covered && answer.trim() !== '')
        .map(({ id, question, answer, topic }) => ({
          '@type': 'Question',
          '@id': `#${id}`,
          name: question,
          ...(topic === undefined ? {} : { about: { '@type': 'Thing', name: names.get(topic) ?? topic } }),
          acceptedAnswer: { '@type': 'Answer', text: markdownHtml(answer) },
        })),
    },
    1,
  );
}
