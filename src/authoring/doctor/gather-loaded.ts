import { attribute, type Element } from '../import/html/tree.js';
import type { ExaminedPage, LoadedFile, NamedFile } from './examined-page.js';

/** A file of ours as a built script names it: `"./care-faq.app.js"`. */
const NAMED = /["'`](?:\.\/)?(care-faq\.[\w.-]+\.js)["'`]/g;
/** The built script has twenty; what names more is not ours. */
const MOST_FILES = 60;

/** The files that a page’s scripts load from beside them, those that these load in turn, and what became of each. */
export async function gatherLoaded(
  { scripts, files }: Pick<ExaminedPage, 'scripts' | 'files'>,
  look: (address: string) => Promise<NamedFile>,
): Promise<readonly LoadedFile[]> {
  const [script] = scripts;
  const address = script && attribute(script, 'src');
  const first = files.get(address ?? '');
  if (script === undefined || address === undefined || first?.state !== 'found') return [];
  return follow(script, address, first.bytes, look);
}

async function follow(
  script: Element,
  address: string,
  bytes: Uint8Array,
  look: (address: string) => Promise<NamedFile>,
): Promise<readonly LoadedFile[]> {
  const folder = address.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  const found = new Map<string, LoadedFile>();
  const waiting = [...namesIn(bytes)];
  for (let name = waiting.shift(); name !== undefined && found.size < MOST_FILES; name = waiting.shift()) {
    if (found.has(name) || name === address.slice(folder.length)) continue;
    const file = await look(folder + name);
    found.set(name, { name, script, file });
    if (file.state === 'found') waiting.push(...namesIn(file.bytes));
  }
  return [...found.values()];
}

function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  return new Set([...new TextDecoder().decode(bytes).matchAll(NAMED)].map(([, name = '']) => name));
}
