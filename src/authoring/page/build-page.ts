import { readFileSync, statSync } from 'node:fs';
import type { Corpus } from '../../core/corpus/corpus.js';
import { loadCorpus } from '../../core/corpus/load-corpus.js';
import { describeProblem } from '../../core/corpus/problem.js';
import { expireAnswers, suitCorpus } from '../../core/corpus/suit-corpus.js';
import { chooseCard } from '../../core/safety/choose-card.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { readRegion } from '../ask/load-assistant.js';
import { PlainError } from '../command-line/plain-error.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { formatProblem } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import { faqBlock } from './faq-block.js';
import { faqJsonLd } from './json-ld.js';

/** What is written for readers without scripts: HTML for inside the element, or JSON-LD for search engines. */
export interface PageOptions {
  readonly form: 'html' | 'jsonld';
  readonly lang: string;
  /** Whose crisis lines stand first; the international card where it is not said. */
  readonly region: string | undefined;
  /** ISO date: answers that have expired by then are left out. */
  readonly today: string;
}

/** A page’s text, and a line for each thing that a person should know. */
export interface BuiltPage {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Makes the static form of a knowledge folder, or of a corpus or overlay in a file, as visitors would see it today. */
export function buildPage(path: string, options: PageOptions, knowledge: BundledKnowledge): BuiltPage {
  const { corpus, notes } = statSync(path).isDirectory()
    ? readFolder(path, options)
    : readFile(path, options, knowledge);
  const shown = corpus.entries.filter(({ answer }) => answer.trim() !== '');
  if (shown.length === 0) throw new PlainError(`"${path}" holds no answer that could be shown.`);
  const left = corpus.entries.length - shown.length;
  const all = left === 0 ? notes : [...notes, `${String(left)} without an answer that may be given today left out.`];
  if (options.form === 'jsonld') {
    const uncovered = shown.filter(({ covered }) => !covered).length;
    return {
      text: faqJsonLd(corpus),
      notes: uncovered === 0 ? all : [...all, `${String(uncovered)} that say what is not answered left out.`],
    };
  }
  const region = options.region === undefined ? undefined : readRegion(options.region, knowledge);
  const card = chooseCard(knowledge.crisisLines, { owner: region?.region ?? 'ZZ' });
  return { text: faqBlock(corpus, card), notes: region?.note === undefined ? all : [...all, region.note] };
}

function readFolder(path: string, { lang, today }: PageOptions): { corpus: Corpus; notes: readonly string[] } {
  const found = findLanguageFolder(path, lang);
  const { corpus, problems } = readKnowledge(found.root, found.lang);
  const suited = suitCorpus(corpus, {});
  return {
    corpus: expireAnswers(suited.corpus, today),
    notes: [...problems.map(formatProblem), ...suited.problems.map(describeProblem)],
  };
}

function readFile(
  path: string,
  { today }: PageOptions,
  knowledge: BundledKnowledge,
): { corpus: Corpus; notes: readonly string[] } {
  const { corpus, problems } = loadCorpus(readFileSync(path, 'utf8'), knowledge.defaultCorpus, { today });
  const whole = problems.find(({ pointer }) => pointer === '');
  if (whole) throw new PlainError(`${path}: ${whole.reason.split('\n').join(' ')}. ${whole.remedy}`);
  return { corpus, notes: problems.map(problem => `${path}${describeProblem(problem)}`) };
}
