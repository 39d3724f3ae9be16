import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { PlainError } from '../command-line/plain-error.js';
import { decodeText } from '../import/decode-text.js';
import type { ImportFile } from '../import/imported.js';
import type { Notes } from '../import/loss-report.js';
import { listFiles } from '../knowledge/list-files.js';
import { fetchPage } from './fetch-page.js';

/** What a person named, as texts. */
export interface SourceFiles {
  readonly files: readonly ImportFile[];
  /** Where it was fetched from. */
  readonly address?: string;
  readonly notes: readonly string[];
}

const MOST_BYTES = 80_000_000;
/** What a folder of another product’s export holds. */
const ENDINGS = ['.yml', '.yaml', '.json', '.csv', '.tsv', '.md', '.html', '.htm'];
const TYPES = /^(?:text\/|application\/(?:json|ld\+json|xhtml\+xml|xml|yaml|x-yaml|csv)\b)/i;

/** Reads what is named: an address, files, or a folder of files. */
export async function readSources(names: readonly string[], allowsLocal: boolean, notes: Notes): Promise<SourceFiles> {
  const [first = ''] = names;
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(first)) return readAddress(first, allowsLocal, notes);
  return { files: names.flatMap(name => readPath(name, notes)), notes: [] };
}

async function readAddress(address: string, allowsLocal: boolean, notes: Notes): Promise<SourceFiles> {
  const page = await fetchPage(address, { allowsLocal });
  const type = page.headers['content-type'] ?? '';
  if (!TYPES.test(type))
    throw new PlainError(
      `${page.url} is ${type === '' ? 'of no named type' : `of the type ${type}`}, not a page or a table.`,
    );
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  const name = basename(new URL(page.url).pathname) || 'page.html';
  const text = decodeText(page.bytes, notes, charset);
  return {
    files: [{ name: /html/i.test(type) && !/\.x?html?$/i.test(name) ? `${name}.html` : name, text }],
    address: page.url,
    notes: page.notes,
  };
}

function readPath(path: string, notes: Notes): ImportFile[] {
  if (!existsSync(path)) throw new PlainError(`there is no file or folder "${path}".`);
  const status = statSync(path);
  if (status.isDirectory()) {
    const found = ENDINGS.flatMap(ending => listFiles(path, ending));
    if (found.length === 0) throw new PlainError(`the folder "${path}" holds none of ${ENDINGS.join(', ')}.`);
    return found.map(file => ({ name: relative(path, file), text: decodeText(readFileSync(file), notes) }));
  }
  if (status.size > MOST_BYTES)
    throw new PlainError(`${path} is too large: at most ${String(MOST_BYTES / 1_000_000)} MB are read.`);
  return [{ name: basename(path), text: decodeText(readFileSync(path), notes) }];
}

/** Whether a folder is one of our own, which is read with its checks. */
export function isKnowledgeFolder(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isDirectory()) return false;
  return existsSync(join(path, 'entries')) || listFiles(path, '.md').some(file => /[/\\]entries[/\\]/.test(file));
}
