import { corpusJson } from '../corpus-files/corpus-json.js';
import { overlayJson } from '../corpus-files/overlay-json.js';
import { LossReport } from '../import/loss-report.js';
import { faqPage } from '../page/faq-block.js';
import { faqJsonLd } from '../page/json-ld.js';
import { entriesToWrite } from './entries-to-write.js';
import type { Exported, ExportFormat, ExportSource } from './exported.js';
import { type HeldField, noteUnheld } from './note-unheld.js';
import { toMarkdown } from './to-markdown.js';
import { toQnaMaker } from './to-qna-maker.js';
import { toTable } from './to-table.js';

/** What each format holds of an entry besides id, question, answer and topic. */
const HOLDS: Readonly<Record<Exclude<ExportFormat, 'json'>, readonly HeldField[]>> = {
  csv: ['variants', 'sources', 'related', 'next', 'reviewed', 'covered', 'general', 'differs'],
  tsv: ['variants', 'sources', 'related', 'next', 'reviewed', 'covered', 'general', 'differs'],
  'qna-maker': ['variants', 'related', 'next'],
  markdown: ['variants'],
  html: ['covered'],
  jsonld: ['covered'],
};

/** Writes a corpus in a format of others, with a report of all that the format could not hold. Pure. */
export function exportCorpus(source: ExportSource, to: ExportFormat, title: string): Exported {
  const { corpus, extendsDefault, hide } = source;
  if (to === 'json') return { text: extendsDefault ? overlayJson(corpus, hide) : corpusJson(corpus), losses: [] };
  const report = new LossReport();
  const entries = entriesToWrite(corpus, report);
  const written = { ...corpus, entries };
  noteUnheld({ ...source, corpus: written }, HOLDS[to], report);
  if (to === 'jsonld' && entries.some(({ covered }) => !covered)) {
    report.at('the entries').drop(
      entries
        .filter(({ covered }) => !covered)
        .map(({ id }) => id)
        .join(', '),
      'they say what is not answered, and FAQPage is for answers',
    );
  }
  if (
    to === 'qna-maker' &&
    entries.some(({ next, related }) => next !== undefined && related.some(id => id !== next))
  ) {
    report.at('the entries').change('the next question', 'it is the first of several prompts');
  }
  const text = {
    csv: () => toTable(corpus, entries, ',', report),
    tsv: () => toTable(corpus, entries, '\t', report),
    'qna-maker': () => toQnaMaker(corpus, entries, report),
    markdown: () => toMarkdown(corpus, entries, title),
    html: () => faqPage(written, title),
    jsonld: () => faqJsonLd(written),
  }[to]();
  return { text, losses: report.list() };
}
