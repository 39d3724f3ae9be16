import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError } from '../command-line/plain-error.js';
import { listFolders } from '../knowledge/list-files.js';

/** A language of a knowledge folder: `ROOT/LANG/entries`. */
export interface LanguageFolder {
  readonly root: string;
  readonly lang: string;
}

/** The language that is meant by a path: that of the folder itself (`knowledge/en`), or `lang` below it (`knowledge`). */
export function findLanguageFolder(path: string, lang: string): LanguageFolder {
  if (existsSync(join(path, 'entries'))) return { root: dirname(resolve(path)), lang: basename(resolve(path)) };
  const languages = listLanguages(path);
  if (languages.includes(lang)) return { root: path, lang };
  const others = languages.length === 0 ? '' : ` It has ${languages.join(', ')}.`;
  throw new PlainError(`"${path}" holds no folder ${lang}/entries.${others}`);
}

/** The languages that have entries in a knowledge folder. */
export function listLanguages(root: string): string[] {
  return listFolders(root).filter(name => existsSync(join(root, name, 'entries')));
}
