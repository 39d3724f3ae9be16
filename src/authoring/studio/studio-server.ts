/** Serves the studio to this machine only, and the one file to the one page that has the key. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIMITS } from '../../core/corpus/limits.js';
import { isObject } from '../../core/corpus/read-fields.js';
import type { FileOnDisk, Written } from './file-on-disk.js';
import type { StaticFile } from './static-files.js';

/** A running studio. */
export interface RunningStudio {
  /** With the key behind `#`, which no browser sends anywhere. */
  readonly address: string;
  readonly server: Server;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** A text and its version as JSON: every character may be escaped. */
const MOST_BYTES = LIMITS.file * 6 + 1_000;

/** Starts it on a port that is free; `file` is what the page may read, and write when the person asks. */
export async function startStudio(
  files: ReadonlyMap<string, StaticFile>,
  file: FileOnDisk | undefined,
): Promise<RunningStudio> {
  const key = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response, { files, file, key }).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The studio could not do that.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${String(port)}/#key=${key}`, server };
}

interface Setup {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly file: FileOnDisk | undefined;
  readonly key: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, setup: Setup): Promise<void> {
  // Another name for this machine is another site's way in (DNS rebinding).
  const port = String(request.socket.localPort);
  if (![`localhost:${port}`, `127.0.0.1:${port}`].includes(request.headers.host ?? ''))
    return say(response, 421, 'This address is not served here.');
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (path === '/api/file') return answerFile(request, response, setup);
  const found = setup.files.get(path);
  if (!found) return say(response, 404, 'Not found.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only reading is possible here.');
  response.writeHead(200, { ...HEADERS, 'Content-Type': found.type });
  response.end(request.method === 'HEAD' ? undefined : found.bytes);
}

async function answerFile(request: IncomingMessage, response: ServerResponse, { file, key }: Setup): Promise<void> {
  if (!isSame(request.headers['x-care-faq-key'], key))
    return say(response, 403, 'Open the address that the command printed, with everything behind #.');
  if (!file) return void response.writeHead(204, HEADERS).end();
  const { name, canSave } = file;
  if (request.method === 'GET') {
    const { bytes, version } = file.read();
    return sayJson(response, { name, canSave, version, base64: Buffer.from(bytes).toString('base64') });
  }
  if (request.method !== 'PUT' || !canSave)
    return say(response, 405, 'This file is not written over. Download the answers instead.');
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return say(response, 415, 'Send JSON.');
  const asked = await readBody(request);
  if (asked === undefined) return say(response, 413, 'That is too much.');
  if (!isObject(asked) || typeof asked['text'] !== 'string') return say(response, 400, 'Send a text and a version.');
  const expected = typeof asked['version'] === 'string' ? asked['version'] : null;
  let written: Written | undefined;
  try {
    written = file.write(asked['text'], expected);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return say(response, 500, `${name} cannot be written (${reason}). Look at its rights, or download the answers.`);
  }
  if (written === undefined) return say(response, 409, `${name} was changed by another program.`);
  sayJson(response, written);
}

function isSame(given: string | string[] | undefined, key: string): boolean {
  const one = Buffer.from(String(given));
  const other = Buffer.from(key);
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The JSON of a request; undefined where it is too long, null where it is none. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}

function sayJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
