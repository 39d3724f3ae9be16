import type { Corpus } from '../../core/corpus/corpus.js';
import type { CorpusFile } from '../../core/corpus/read-corpus.js';
import type { Loss } from './loss-report.js';

/** The formats that can be read. Those from `faqpage` on are ways of finding questions in a page of HTML. */
export const FORMATS = {
  json: 'a corpus or overlay of our own, or a list of objects with a question and an answer',
  csv: 'a table with a header row, apart by commas, semicolons or tabs',
  'qna-maker': 'QnA Maker or Azure Custom Question Answering, TSV or JSON',
  dialogflow: 'Dialogflow: a CSV of question and answer, or the intents of an agent',
  rasa: 'Rasa: nlu, domain and rules in YAML',
  zendesk: 'Zendesk Help Center articles, JSON',
  markdown: 'Markdown with questions as headings',
  html: 'a web page, by whichever of the ways below finds most',
  faqpage: 'a page’s schema.org FAQPage, as JSON-LD, microdata or RDFa',
  details: 'a page’s <details> with their <summary>',
  accordion: 'a page’s buttons that open an answer (aria-controls)',
  dl: 'a page’s lists of terms (<dl>)',
  headings: 'a page’s headings with the text below them',
  bold: 'a page’s paragraphs that begin with a question in bold',
} as const;

export type Format = keyof typeof FORMATS;

/** A file as text. */
export interface ImportFile {
  /** With its ending; tells the format where the content does not. */
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /** Guessed from content and name where it is not said. */
  readonly from?: Format | undefined;
  /** BCP 47; wins over what the file says. `en` where neither does. */
  readonly lang?: string | undefined;
  /** The file's name. */
  readonly name?: string | undefined;
  /** The `https:` or `http:` address the file came from: links are read against it, and it is named as the source. */
  readonly address?: string | undefined;
  /** Ids of the corpus that the result will be laid over: no other question may take one of these. */
  readonly takenIds?: ReadonlySet<string> | undefined;
}

/** A corpus made of somebody else's file, and all that it lost on the way. */
export interface Imported {
  readonly corpus: Corpus;
  /** True for a corpus or an overlay of our own: it stays what it is. */
  readonly isOwn: boolean;
  /** True where the file itself says that it is laid over the default corpus. */
  readonly extendsDefault: boolean;
  /** Of an overlay of our own: what it takes away. */
  readonly hide: readonly string[];
  /** Of an overlay of our own: ids of entries, with further variants that it gives them. */
  readonly moreVariants?: CorpusFile['moreVariants'];
  readonly losses: readonly Loss[];
  readonly format: Format;
}
