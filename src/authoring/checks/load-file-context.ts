import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../core/corpus/corpus.js';
import { LIMITS } from '../../core/corpus/limits.js';
import { PlainError } from '../command-line/plain-error.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { shownPath } from '../knowledge/shown-path.js';
import { readWording } from '../wording/read-wording.js';
import type { CheckContext } from './check-context.js';
import type { CheckRun } from './check-run.js';
import { corpusContext } from './corpus-context.js';

/** A corpus or an overlay in a JSON file, for checking; an overlay together with the corpus it is laid over. */
export function loadFileContext(path: string, base: Corpus, run: CheckRun): CheckContext {
  // No JSON within the limit of characters has more bytes.
  if (statSync(path).size > LIMITS.file * 4)
    throw new PlainError(`${path} is too large: a corpus has at most ${String(LIMITS.file)} characters.`);
  const problems: FileProblem[] = [];
  const beside = join(dirname(path), 'wording.yml');
  const wording = run.ownWording ?? readWording(beside, run.wording, problems, shownPath(beside));
  const context = corpusContext(readFileSync(path, 'utf8'), path, base, { ...run, ownWording: wording });
  return { ...context, readerProblems: [...context.readerProblems, ...problems] };
}
