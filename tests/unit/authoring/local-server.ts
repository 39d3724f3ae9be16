import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of the server answers. */
export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on this computer, and what it was asked. */
export interface LocalServer {
  readonly url: string;
  readonly port: number;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves answers by path; 404 for any other. */
export async function openServer(answers: Readonly<Record<string, Answer>>): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''] ?? { status: 404, type: 'text/plain', body: 'not here' };
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    port,
    asked,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
