import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { PlainError } from '../command-line/plain-error.js';
import { isPublicAddress } from './allowed-address.js';
import { requestOnce, type Response } from './request-once.js';

/** A page as it came, from the address that gave it in the end. */
export interface FetchedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** How a page is fetched; the defaults are those of a person’s command. */
export interface FetchOptions {
  /** True: this computer and the local network may be asked too. */
  readonly allowsLocal?: boolean;
  /** The addresses of a name. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  readonly mostBytes?: number;
  readonly mostMilliseconds?: number;
}

const MOST_BYTES = 5_000_000;
const MOST_MILLISECONDS = 15_000;
const MOST_REDIRECTS = 5;

/**
 * Fetches a page by `https` (or `http`, with a note), without cookies or anything else that identifies. Before each
 * request, redirected or not, every address of the name is looked at, and the connection goes to the one that was
 * looked at: a name that answers differently the second time changes nothing. Throws a `PlainError` that says why.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const notes: string[] = [];
  const signal = AbortSignal.timeout(options.mostMilliseconds ?? MOST_MILLISECONDS);
  let url = readUrl(address);
  for (let redirects = 0; ; redirects++) {
    if (redirects > MOST_REDIRECTS)
      throw new PlainError(`${address} redirects more than ${String(MOST_REDIRECTS)} times.`);
    if (url.protocol === 'http:')
      notes.push(`${url.href} is not https: what it says could have been changed on the way.`);
    const host = await allowedHost(url, options);
    const response = await askFor(url, host, options, signal);
    const { location } = response.headers;
    if (response.status >= 300 && response.status < 400 && location !== undefined) {
      const next = readUrl(location, url);
      if (url.protocol === 'https:' && next.protocol === 'http:') {
        throw new PlainError(
          `${url.href} redirects to an address without https, ${next.href}. Name that one if you trust it.`,
        );
      }
      url = next;
      continue;
    }
    if (response.status !== 200)
      throw new PlainError(`${url.href} answers with ${String(response.status)}, not with a page.`);
    return { url: url.href, bytes: response.bytes, headers: response.headers, notes };
  }
}

function readUrl(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new PlainError(`"${text}" is not an address.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new PlainError(`"${url.protocol}" addresses are not fetched: give one that starts with https://.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new PlainError('an address with a user name or password in it is not fetched.');
  return url;
}

/** The address to connect to. `URL` has already brought decimal, octal and short forms of IPv4 to the usual one. */
async function allowedHost(url: URL, { allowsLocal = false, resolve = resolveName }: FetchOptions): Promise<string> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  let addresses: readonly string[];
  try {
    addresses = isIP(name) ? [name] : await resolve(name);
  } catch {
    addresses = [];
  }
  const [first] = addresses;
  if (first === undefined)
    throw new PlainError(`there is no site called "${url.hostname}", or no way to it from here.`);
  const refused = addresses.find(address => !isPublicAddress(address));
  if (refused === undefined || allowsLocal) return first;
  const shown = refused === name ? '' : ` (${refused})`;
  throw new PlainError(
    `"${url.hostname}"${shown} is not an address on the public internet, so it is not fetched. Save the page to a file, or add --local if it is your own.`,
  );
}

async function resolveName(name: string): Promise<readonly string[]> {
  return (await systemLookup(name, { all: true })).map(({ address }) => address);
}

async function askFor(url: URL, host: string, options: FetchOptions, signal: AbortSignal): Promise<Response> {
  try {
    return await requestOnce(url, host, options.mostBytes ?? MOST_BYTES, signal);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : '');
    if (signal.aborted)
      throw new PlainError(
        `${url.href} took longer than ${String((options.mostMilliseconds ?? MOST_MILLISECONDS) / 1_000)} seconds.`,
      );
    throw new PlainError(`${url.href} could not be fetched (${code}).`);
  }
}
