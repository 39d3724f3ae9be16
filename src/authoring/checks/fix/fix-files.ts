import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageFolder } from '../../corpus-files/language-folder.js';
import { listFiles } from '../../knowledge/list-files.js';
import { shownPath } from '../../knowledge/shown-path.js';
import { fixCorpusJson } from './fix-corpus-json.js';
import { fixEntryFile } from './fix-entry-file.js';
import type { Fix, Fixed } from './fixed.js';

/** A thing that was put right, with the file it stood in. */
export interface FileFix extends Fix {
  readonly file: string;
}

/** Puts right the entries of a language's folder, writing the files that changed. */
export function fixFolder({ root, lang }: LanguageFolder): FileFix[] {
  return listFiles(join(root, lang, 'entries'), '.md').flatMap(path => fixFile(path, fixEntryFile));
}

/** Puts right a corpus or an overlay (JSON), writing the file if it changed. */
export function fixCorpusFile(path: string): FileFix[] {
  return statSync(path).isFile() ? fixFile(path, fixCorpusJson) : [];
}

function fixFile(path: string, fix: (text: string) => Fixed): FileFix[] {
  const { text, fixes } = fix(readFileSync(path, 'utf8'));
  if (fixes.length > 0) writeFileSync(path, text);
  return fixes.map(found => ({ ...found, file: shownPath(path) }));
}
