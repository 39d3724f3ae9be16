import type { CorpusFile } from '../../core/corpus/read-corpus.js';
import type { Loss } from '../import/loss-report.js';

/** The formats that can be written. */
export const EXPORT_FORMATS = {
  json: 'a corpus or overlay of our own',
  csv: 'a table for spreadsheets',
  tsv: 'the same, apart by tabs',
  'qna-maker': 'TSV for Azure Custom Question Answering',
  markdown: 'one Markdown file',
  html: 'a page with every question, readable without scripts',
  jsonld: 'schema.org FAQPage, covered answers only',
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** What an owner’s file or folder holds, as it is written there. */
export type ExportSource = Pick<CorpusFile, 'corpus' | 'extendsDefault' | 'hide'>;

/** A file’s text, and all that its format could not hold. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}
