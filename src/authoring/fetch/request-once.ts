import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PlainError } from '../command-line/plain-error.js';

/** What one request brought. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** One GET request to a name at an address that has been looked at; no redirect is followed. */
export function requestOnce(url: URL, address: string, mostBytes: number, signal: AbortSignal): Promise<Response> {
  const lookup: LookupFunction = (_, options, callback) => {
    const family = isIP(address);
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = ask(
      url,
      {
        lookup,
        signal,
        agent: false,
        headers: {
          accept: 'text/html,application/xhtml+xml,text/*;q=0.9,application/json;q=0.8',
          'accept-encoding': 'identity',
          'user-agent': 'care-faq',
        },
      },
      response => {
        readBody(response, url, mostBytes).then(resolve, reject);
      },
    );
    request.on('error', reject);
    request.end();
  });
}

async function readBody(response: IncomingMessage, url: URL, mostBytes: number): Promise<Response> {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    return { status, headers, bytes: new Uint8Array() };
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== '') {
    response.destroy();
    throw new PlainError(
      `${url.href} comes compressed (${encoding}) though it was asked not to: save the page to a file.`,
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      response.destroy();
      throw new PlainError(`${url.href} is larger than ${String(mostBytes / 1_000_000)} MB.`);
    }
    chunks.push(chunk);
  }
  return { status, headers, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
