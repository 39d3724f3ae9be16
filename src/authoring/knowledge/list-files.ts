import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** No folder of knowledge is deeper; guards against being pointed at a whole disk. */
const MOST_DEPTH = 6;

/** Files below a folder by ending, in a stable order. Symbolic links are not followed: they may lead anywhere. */
export function listFiles(folder: string, ending: string, depth = 0): string[] {
  if (!existsSync(folder) || depth > MOST_DEPTH) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(item => {
      const path = join(folder, item.name);
      if (item.name.startsWith('.')) return [];
      if (item.isDirectory()) return listFiles(path, ending, depth + 1);
      return item.isFile() && item.name.endsWith(ending) ? [path] : [];
    });
}

/** Folders directly below a folder, by name, in a stable order. */
export function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(item => item.isDirectory() && !item.name.startsWith('.'))
    .map(item => item.name)
    .sort();
}
