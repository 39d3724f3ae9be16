import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../core/corpus/corpus.js';
import type { Problem } from '../../core/corpus/problem.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { isObject } from '../../core/corpus/read-fields.js';
import type { FileProblem } from './file-problem.js';
import { listFiles } from './list-files.js';
import { type EntryFile, readEntryFile } from './read-entry-file.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { shownPath } from './shown-path.js';

/** A YAML file of the folder that could be read. */
export interface KnowledgeFile extends YamlFile {
  readonly file: string;
}

/** A knowledge folder of one language, as a corpus and as the files it came from. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly entryFiles: readonly EntryFile[];
  readonly locale: KnowledgeFile | undefined;
  readonly sources: KnowledgeFile | undefined;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `ROOT/LANG` (entries, locale, synonyms) and `ROOT/sources.yml`. What is wrong is noted with file and line; the
 * rest is read. Throws only where the folder itself does not exist.
 */
export function readKnowledge(root: string, lang: string): Knowledge {
  const folder = join(root, lang);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const problems: FileProblem[] = [];
  const readFile = (path: string): KnowledgeFile | undefined => {
    if (!existsSync(path)) return undefined;
    const yaml = readYaml(readFileSync(path, 'utf8'), shownPath(path), 1, problems);
    return yaml && { ...yaml, file: shownPath(path) };
  };
  const entryFiles = listFiles(join(folder, 'entries'), '.md').flatMap(path => {
    const entry = readEntryFile(readFileSync(path, 'utf8'), shownPath(path), problems);
    return entry ? [entry] : [];
  });
  const locale = readFile(join(folder, 'locale.yml'));
  const synonyms = readFile(join(folder, 'synonyms.yml'));
  const glossary = readFile(join(folder, 'glossary.yml'));
  const sources = readFile(join(root, 'sources.yml'));
  const { corpus, problems: faults } = readCorpus({
    ...(isObject(locale?.value) ? locale.value : {}),
    format: 1,
    lang,
    synonyms: flattenSynonyms(synonyms?.value),
    sources: sources?.value,
    ...(glossary === undefined ? {} : { glossary: glossary.value }),
    entries: entryFiles.map(entry => entry.fields),
  });
  const files = { synonyms, sources, glossary, locale };
  problems.push(...faults.map(fault => locate(fault, entryFiles, files, shownPath(join(folder, 'locale.yml')))));
  return { corpus, entryFiles, locale, sources, problems };
}

type Files = Readonly<Record<'synonyms' | 'sources' | 'glossary' | 'locale', KnowledgeFile | undefined>>;

/** A fault of the corpus as a problem of the file that its part came from. */
function locate(fault: Problem, entries: readonly EntryFile[], files: Files, otherwise: string): FileProblem {
  const [, field = '', ...steps] = fault.pointer.split('/');
  const path = steps.map(step => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
  const problem = { rule: 'schema', severity: 'error', remedy: fault.remedy } as const;
  const entry = field === 'entries' ? entries[Number(path[0])] : undefined;
  if (entry) {
    const reason = [...path.slice(1), fault.reason].join(' ');
    return { ...problem, file: entry.file, line: entry.lineOf(path.slice(1)), reason };
  }
  const isOwnFile = field === 'synonyms' || field === 'sources' || field === 'glossary';
  const file = isOwnFile ? files[field] : files.locale;
  const line = file?.lineOf(field === 'sources' || field === 'glossary' ? path : [field, ...path]) ?? 1;
  return { ...problem, file: file?.file ?? otherwise, line, reason: [field, ...path, fault.reason].join(' ') };
}

/** `synonyms.yml` lists what visitors say under the word that the corpus uses; the corpus wants it the other way round. */
function flattenSynonyms(value: unknown): Record<string, unknown> {
  const pairs = Object.entries(isObject(value) ? value : {}).flatMap(([word, sayings]) =>
    (Array.isArray(sayings) ? (sayings as unknown[]) : [sayings]).map(
      saying => [String(saying).toLowerCase(), word] as const,
    ),
  );
  return Object.fromEntries(pairs);
}
