import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Corpus } from '../../core/corpus/corpus.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import type { FileProblem } from './file-problem.js';
import { type EntryFile, readEntryFile } from './read-entry-file.js';
import { readYaml, type YamlFile } from './read-yaml.js';

/** A knowledge folder of one language, as a corpus and as the files it came from. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly entryFiles: readonly EntryFile[];
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
  const shown = (path: string): string => relative(process.cwd(), path) || path;
  const readYamlFile = (path: string): YamlFile | undefined =>
    existsSync(path) ? readYaml(readFileSync(path, 'utf8'), shown(path), 1, problems) : undefined;

  const entryFiles = listFiles(join(folder, 'entries'), '.md').flatMap(path => {
    const entry = readEntryFile(readFileSync(path, 'utf8'), shown(path), problems);
    return entry ? [entry] : [];
  });
  const locale = readYamlFile(join(folder, 'locale.yml'));
  const synonyms = readYamlFile(join(folder, 'synonyms.yml'));
  const sources = readYamlFile(join(root, 'sources.yml'));
  const raw = { ...(isRecord(locale?.value) ? locale.value : {}), format: 1, lang, synonyms: flattenSynonyms(synonyms?.value), sources: sources?.value, entries: entryFiles.map(entry => entry.fields) };
  const read = readCorpus(raw);
  for (const { pointer, reason, remedy } of read.problems) {
    const [, field, index, ...path] = pointer.split('/');
    const entry = field === 'entries' ? entryFiles[Number(index)] : undefined;
    const steps = path.map(step => (/^\d+$/.test(step) ? Number(step) : step));
    const file = entry?.file ?? shown(join(folder, field === 'synonyms' ? 'synonyms.yml' : field === 'sources' ? '../sources.yml' : 'locale.yml'));
    problems.push({ file, line: entry?.lineOf(steps) ?? 1, rule: 'schema', severity: 'error', reason: [...path, reason].join(' '), remedy });
  }
  return { corpus: read.corpus, entryFiles, problems };
}

/** Files below a folder by ending, in a stable order. */
export function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return listFiles(path, ending);
      return name.endsWith(ending) ? [path] : [];
    });
}

/** `synonyms.yml` lists what visitors say under the word that the corpus uses; the corpus wants it the other way round. */
function flattenSynonyms(value: unknown): Record<string, unknown> {
  const pairs = Object.entries(isRecord(value) ? value : {}).flatMap(([word, sayings]) =>
    (Array.isArray(sayings) ? (sayings as unknown[]) : [sayings]).map(saying => [String(saying).toLowerCase(), word] as const),
  );
  return Object.fromEntries(pairs);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
