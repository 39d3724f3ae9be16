import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { PlainError } from '../command-line/plain-error.js';

/** Writes a file and the folders above it. Refuses to replace one, unless `force`. */
export function writeNewFile(path: string, text: string, force: boolean): void {
  if (existsSync(path) && !force)
    throw new PlainError(`"${path}" exists already. Give another name, or --force to replace it.`);
  writeText(path, text);
}

/** Writes a set of files below a folder; nothing at all where one of them exists already, unless `force`. */
export function writeNewFolder(folder: string, files: ReadonlyMap<string, string>, force: boolean): void {
  if (existsSync(folder) && !lstatSync(folder).isDirectory())
    throw new PlainError(`"${folder}" is a file, not a folder.`);
  for (const name of files.keys()) {
    if (isAbsolute(name) || normalize(name).startsWith('..'))
      throw new PlainError(`"${name}" leads out of the folder.`);
  }
  const there = [...files.keys()].filter(name => existsSync(join(folder, name)));
  if (there.length > 0 && !force) {
    throw new PlainError(
      `"${join(folder, there[0] ?? '')}" exists already; nothing was written. Choose an empty folder, or give --force.`,
    );
  }
  for (const [name, text] of files) writeText(join(folder, name), text);
}

/** Whether a path is a folder with anything in it. */
export function isFilledFolder(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory() && readdirSync(path).length > 0;
}

function writeText(path: string, text: string): void {
  try {
    // A link may lead anywhere: what it points at is not replaced.
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new PlainError(`"${path}" is a link to another place and is left alone.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      `"${path}" cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`,
    );
  }
}
