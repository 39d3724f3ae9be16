import type { Notes } from '../loss-report.js';
import { findAccordion } from './find-accordion.js';
import { findBoldQuestions } from './find-bold-questions.js';
import { findDetails } from './find-details.js';
import { findFaqPage } from './find-faq-page.js';
import { findHeadings } from './find-headings.js';
import { findTerms } from './find-terms.js';
import type { QuestionPair } from './question-pair.js';
import type { Parent } from './tree.js';

/** How a page may mark up its questions. */
export type Way = 'faqpage' | 'details' | 'accordion' | 'dl' | 'headings' | 'bold';

/** Ways of finding questions in a page, the surest first. `takesAll`: this way was asked for, so nothing is doubted. */
export const WAYS: Readonly<
  Record<Way, { name: string; find: (page: Parent, takesAll: boolean, notes: Notes) => QuestionPair[] }>
> = {
  faqpage: { name: 'schema.org FAQPage', find: (page, _, notes) => findFaqPage(page, notes) },
  details: { name: '<details>', find: page => findDetails(page) },
  accordion: { name: 'buttons that open an answer', find: findAccordion },
  dl: { name: '<dl>', find: findTerms },
  headings: { name: 'headings', find: findHeadings },
  bold: { name: 'questions in bold', find: page => findBoldQuestions(page) },
};

/** The names of the ways, the surest first. */
export const WAY_NAMES = Object.keys(WAYS) as readonly Way[];

/** The questions that one way finds. */
export function findBy(way: Way, page: Parent, takesAll: boolean, notes: Notes): QuestionPair[] {
  return WAYS[way].find(page, takesAll, notes).filter(({ question }) => question !== '');
}
