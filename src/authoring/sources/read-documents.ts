import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TextFile } from '../checks/check-context.js';
import { PlainError } from '../command-line/plain-error.js';
import { listFiles } from '../knowledge/list-files.js';
import { shownPath } from '../knowledge/shown-path.js';

const ENDINGS = ['.txt', '.md'];
const README = 'README.md';

/**
 * The documents of a folder (`--sources DIR`) by the id of the source that each stands for: a file is named by the id, or
 * a line of the folder's README.md names the id and the file. Throws a `PlainError` where there is no such folder.
 */
export function readDocuments(folder: string, ids: readonly string[]): ReadonlyMap<string, TextFile> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new PlainError(`there is no folder "${folder}".`);
  const paths = ENDINGS.flatMap(ending => listFiles(folder, ending)).filter(path => basename(path) !== README);
  const readme = existsSync(join(folder, README)) ? readFileSync(join(folder, README), 'utf8').split('\n') : [];
  const documents = new Map<string, TextFile>();
  for (const id of ids) {
    const path = paths.find(candidate => isNamed(candidate, id) || readme.some(line => namesBoth(line, id, candidate)));
    if (path !== undefined) documents.set(id, { file: shownPath(path), text: readFileSync(path, 'utf8') });
  }
  return documents;
}

function isNamed(path: string, id: string): boolean {
  return ENDINGS.some(ending => basename(path) === `${id}${ending}`);
}

function namesBoth(line: string, id: string, path: string): boolean {
  const words = line.split(/[\s|`"'()[\]]+/);
  return words.includes(id) && words.includes(basename(path));
}
