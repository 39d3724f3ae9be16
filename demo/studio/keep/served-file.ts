/** The file that `care-faq studio FILE` handed over: read from the command on this machine, and saved by it. */

/** As the command tells it. */
export interface ServedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells whether the file on the disk is still the one that was read; `none` where there is no file yet. */
  readonly version: string;
  /** False for a file of another kind: it is imported, and never written over. */
  readonly canSave: boolean;
}

/** The outcome of saving: done, with the name of the file that keeps what was written over; or the file was changed by somebody else meanwhile, or why it cannot be. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string; readonly backup?: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The command's address for this page; the key after `#` stays in the browser's hands. Undefined in the demo. */
export function servedKey(hash: string): string | undefined {
  return /^#key=([\w-]{20,})$/.exec(hash)?.[1];
}

/** Asks the command for the file; undefined where it was started without one. */
export async function fetchServed(key: string): Promise<ServedFile | undefined> {
  const response = await fetch('api/file', { headers: { 'X-Care-Faq-Key': key }, cache: 'no-store' });
  if (response.status === 204) return undefined;
  if (!response.ok) throw new Error(await response.text());
  const { base64, ...served } = (await response.json()) as Omit<ServedFile, 'bytes'> & { readonly base64: string };
  return { ...served, bytes: Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)) };
}

/** Saves the text; `version` null to write over whatever stands there now. */
export async function saveServed(key: string, text: string, version: string | null): Promise<Saved> {
  try {
    const response = await fetch('api/file', {
      method: 'PUT',
      headers: { 'X-Care-Faq-Key': key, 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, version }),
    });
    if (response.status === 409) return { kind: 'changed' };
    if (!response.ok) return { kind: 'failed', reason: await response.text() };
    return { kind: 'saved', ...((await response.json()) as { readonly version: string; readonly backup?: string }) };
  } catch {
    return { kind: 'failed', reason: 'The command does not answer any more. Download the file instead.' };
  }
}
