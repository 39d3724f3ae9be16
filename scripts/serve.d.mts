import type { IncomingMessage, ServerResponse } from 'node:http';

/** Serves demo/ and dist/ on this machine until `close()`; `url` has no slash at its end. */
export function serve(options?: {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  readonly strictPort?: boolean;
  /** May take a request first: returns true when it did. */
  answer?(request: IncomingMessage, response: ServerResponse): boolean;
}): Promise<{ readonly url: string; close(): Promise<void> }>;

/** The names of the demo's pages, without `.html`. */
export function demoPages(): string[];
