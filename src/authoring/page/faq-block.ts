import type { Corpus } from '../../core/corpus/corpus.js';
import type { CrisisCard } from '../../core/safety/crisis-lines.js';
import { escapeHtml } from './escape-html.js';
import { helpSection } from './help-section.js';
import { providerSection } from './provider-section.js';
import { topicSections } from './topic-sections.js';

/**
 * What stands inside `<care-faq>…</care-faq>` for everybody who has no scripts: help first, then the provider, then every
 * question by topic. The element draws beside it and moves, changes and removes nothing of it; search engines read it.
 */
export function faqBlock(corpus: Corpus, card: CrisisCard): string {
  return [
    `<div lang="${escapeHtml(corpus.lang)}">`,
    helpSection(card, corpus.supportLines),
    providerSection(corpus.provider),
    topicSections(corpus),
    '</div>',
    '',
  ].join('\n');
}

/** A page of its own with every question, which an import reads back. */
export function faqPage(corpus: Corpus, title: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(corpus.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    topicSections(corpus),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
