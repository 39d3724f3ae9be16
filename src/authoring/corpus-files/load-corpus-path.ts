import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Corpus } from '../../core/corpus/corpus.js';
import { LIMITS } from '../../core/corpus/limits.js';
import { loadCorpus } from '../../core/corpus/load-corpus.js';
import { describeProblem, type Problem } from '../../core/corpus/problem.js';
import { expireAnswers, suitCorpus } from '../../core/corpus/suit-corpus.js';
import type { Occasion } from '../../core/corpus/when.js';
import { PlainError } from '../command-line/plain-error.js';
import { formatProblem, placeOf } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import { findJsonFault } from '../syntax/json-fault.js';
import { placeAt } from '../syntax/text-place.js';
import { findLanguageFolder } from './language-folder.js';

/** A corpus that can be asked, and a line for each thing that was left out of it. */
export interface CorpusOnDisk {
  readonly corpus: Corpus;
  readonly notes: readonly string[];
}

/** No JSON within the limit of characters has more bytes. */
const MOST_BYTES = LIMITS.file * 4;

/**
 * Loads what `--corpus` names: a corpus or an overlay (JSON), laid over `base` where it says so, or a knowledge folder,
 * as it is on an occasion. Throws a `PlainError` where nothing can be read at all.
 */
export function loadCorpusPath(path: string, lang: string, base: Corpus, occasion: Occasion = {}): CorpusOnDisk {
  if (!existsSync(path)) throw new PlainError(`there is no file or folder "${path}".`);
  const status = statSync(path);
  if (status.isDirectory()) return loadFolder(path, lang, occasion);
  if (status.size > MOST_BYTES)
    throw new PlainError(`${path} is too large: a corpus has at most ${String(LIMITS.file)} characters.`);
  const text = readFileSync(path, 'utf8');
  const { corpus, problems } = loadCorpus(text, base, occasion);
  const whole = problems.find(
    ({ pointer }) => pointer === '' || (pointer === '/format' && corpus.entries.length === 0),
  );
  if (whole) throw new PlainError(unreadable(path, text, whole));
  return { corpus, notes: problems.map(problem => `${path}${describeProblem(problem)}`) };
}

/** Why nothing of a file can be read: where it stops being JSON, or what it is instead of a corpus. */
function unreadable(path: string, text: string, whole: Problem): string {
  const fault = findJsonFault(text);
  if (fault === undefined) return `${path}: ${whole.reason.split('\n').join(' ')}. ${whole.remedy}`;
  const { line, column } = placeAt(text, fault.offset);
  return `${placeOf({ file: path, line, column })}: the corpus is not JSON: ${fault.reason}. ${fault.remedy}`;
}

function loadFolder(path: string, lang: string, occasion: Occasion): CorpusOnDisk {
  const { root, lang: found } = findLanguageFolder(path, lang);
  const { corpus, problems } = readKnowledge(root, found);
  const unread = problems.filter(problem => problem.rule !== 'schema');
  const [first, ...others] = unread;
  if (first) {
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more: see care-faq check)`;
    throw new PlainError(`${placeOf(first)}: ${first.reason}${more}. ${first.remedy}`);
  }
  const suited = suitCorpus(corpus, occasion);
  return {
    corpus: expireAnswers(suited.corpus, occasion.today),
    notes: [...problems.map(formatProblem), ...suited.problems.map(problem => `${path}${describeProblem(problem)}`)],
  };
}
