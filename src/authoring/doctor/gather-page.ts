import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { PlainError, UsageError } from '../command-line/plain-error.js';
import { fetchPage } from '../fetch/fetch-page.js';
import { decodeText } from '../import/decode-text.js';
import { attribute, findTags, isTooDeep, parsePage } from '../import/html/tree.js';
import type { ExaminedPage, NamedFile } from './examined-page.js';
import { gatherLoaded } from './gather-loaded.js';
import { resolveAddress, settingOf } from './read-settings.js';
import { straightenQuotes } from './straighten-quotes.js';

/** A curly quote behind it is no part of the name. */
const SCRIPT = /care-faq(?:\.app|\.min)?\.js(?:[?#\u2018\u2019\u201c-\u201f\u2033]|$)/;
const SILENT = { drop: () => undefined, change: () => undefined };
const MOST_BYTES = 20_000_000;

/** Where a page comes from, and what else may be looked at. */
export interface GatherOptions {
  readonly knowledge: BundledKnowledge;
  readonly today: string;
  readonly allowsLocal: boolean;
  /** The folder that addresses beginning with `/` are read from, for a page in a file. */
  readonly root?: string | undefined;
}

/** Reads or fetches a page, and the files it names. */
export async function gatherPage(source: string, options: GatherOptions): Promise<ExaminedPage> {
  const isAddress = /^[a-z][a-z\d+.-]+:\/\//i.test(source);
  const fetched = isAddress ? await fetchPage(source, { allowsLocal: options.allowsLocal }) : undefined;
  if (fetched && !/html|xml/i.test(fetched.headers['content-type'] ?? 'html')) {
    throw new PlainError(`${fetched.url} is ${fetched.headers['content-type'] ?? ''}, not a page.`);
  }
  const charset = /charset=["']?([\w-]+)/i.exec(fetched?.headers['content-type'] ?? '')?.[1];
  const html = decodeText(fetched?.bytes ?? readBytes(source), SILENT, charset);
  const root = parsePage(html);
  if (isTooDeep(root)) throw new PlainError('the elements of this page are nested too deeply to be read.');
  const scripts = findTags(root, 'script').filter(script => SCRIPT.test(attribute(script, 'src') ?? ''));
  const elements = findTags(root, 'care-faq');
  const curly = [...scripts, ...elements].flatMap(element => straightenQuotes(html, element) ?? []);
  const page: ExaminedPage = {
    html,
    root,
    url: fetched && new URL(fetched.url),
    headers: fetched?.headers ?? {},
    scripts,
    elements,
    curly,
    bases: findTags(root, 'base').filter(base => attribute(base, 'href') !== undefined),
    files: new Map(),
    loaded: [],
    knowledge: options.knowledge,
    today: options.today,
  };
  const look = async (address: string): Promise<NamedFile> =>
    page.url ? fetchNamed(page, address, options) : readNamed(page, address, source, options);
  const files = await gatherFiles(page, look);
  return { ...page, files, loaded: await gatherLoaded({ ...page, files }, look) };
}

function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new UsageError(`there is no file "${path}".`);
  const status = statSync(path);
  if (status.isDirectory()) throw new UsageError(`"${path}" is a folder; name a page in it.`);
  if (status.size > MOST_BYTES) throw new UsageError(`${path} is too large for a page.`);
  return readFileSync(path);
}

async function gatherFiles(
  page: ExaminedPage,
  look: (address: string) => Promise<NamedFile>,
): Promise<Map<string, NamedFile>> {
  const named = [...page.scripts.map(script => attribute(script, 'src')), settingOf(page, 'corpus')?.value];
  const files = new Map<string, NamedFile>();
  for (const address of named) {
    if (address === undefined || files.has(address)) continue;
    files.set(address, await look(address));
  }
  return files;
}

async function fetchNamed(page: ExaminedPage, address: string, { allowsLocal }: GatherOptions): Promise<NamedFile> {
  const url = resolveAddress(page, address);
  if (!url || !/^https?:$/.test(url.protocol)) return { state: 'unknown' };
  try {
    const { bytes, headers } = await fetchPage(url.href, { allowsLocal });
    return { state: 'found', bytes, headers };
  } catch (error) {
    return { state: 'missing', why: error instanceof Error ? error.message.replace(/\.$/, '') : 'it did not arrive' };
  }
}

/** A page in a file: what stands beside it on the disk is read; other sites are not asked. */
function readNamed(page: ExaminedPage, address: string, source: string, { root }: GatherOptions): NamedFile {
  const url = resolveAddress(page, address);
  if (url?.host !== 'page.invalid') return { state: 'unknown' };
  const isRooted = address.startsWith('/') || page.bases.length > 0;
  if (isRooted && root === undefined) return { state: 'unknown' };
  const folder = isRooted ? resolve(root ?? '') : dirname(resolve(source));
  const relative = isRooted ? url.pathname : (address.split(/[?#]/)[0] ?? '');
  const path = join(folder, decodeURIComponent(relative));
  if (!existsSync(path) || !statSync(path).isFile()) return { state: 'missing', why: `there is no file ${relative}` };
  return statSync(path).size > MOST_BYTES
    ? { state: 'unknown' }
    : { state: 'found', bytes: readFileSync(path), headers: {} };
}
