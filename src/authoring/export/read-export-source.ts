import { existsSync, readFileSync, statSync } from 'node:fs';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { describeProblem } from '../../core/corpus/problem.js';
import { PlainError } from '../command-line/plain-error.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { formatProblem } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import type { ExportSource } from './exported.js';

/** An owner’s file or folder as it is written, not laid over anything, and a line for each thing that could not be read. */
export function readExportSource(path: string, lang: string): ExportSource & { readonly notes: readonly string[] } {
  if (!existsSync(path)) throw new PlainError(`there is no file or folder "${path}".`);
  if (statSync(path).isDirectory()) {
    const found = findLanguageFolder(path, lang);
    const { corpus, problems } = readKnowledge(found.root, found.lang);
    return { corpus, extendsDefault: false, hide: [], notes: problems.map(formatProblem) };
  }
  const file = readCorpus(readFileSync(path, 'utf8'));
  const whole = file.problems.find(({ pointer }) => pointer === '');
  if (whole) throw new PlainError(`${path}: ${whole.reason.split('\n').join(' ')}. ${whole.remedy}`);
  if (file.corpus.entries.length === 0) throw new PlainError(`"${path}" holds no entry.`);
  return { ...file, notes: file.problems.map(problem => `${path}${describeProblem(problem)}`) };
}
