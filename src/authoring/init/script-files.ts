import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Parents of the command’s own file that are looked at. */
const MOST_PARENTS = 4;

/** The built files of the script tag, by name; empty where this command stands without them. */
export function scriptFiles(from: string = fileURLToPath(import.meta.url)): ReadonlyMap<string, string> {
  let folder = dirname(from);
  for (let step = 0; step < MOST_PARENTS; step++) {
    for (const candidate of [folder, join(folder, 'dist')]) {
      if (existsSync(join(candidate, 'care-faq.js')) && existsSync(join(candidate, 'care-faq.app.js')))
        return readScripts(candidate);
    }
    folder = dirname(folder);
  }
  return new Map();
}

function readScripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => /^care-faq(?:\..+)?\.js$/.test(name));
  return new Map(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}
