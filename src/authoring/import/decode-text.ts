import type { Notes } from './loss-report.js';

/**
 * Bytes as text: UTF-8 or UTF-16 by their mark, the encoding that is named, UTF-8; and where they are none of that,
 * Windows-1252, which is noted, since some signs may be wrong then.
 */
export function decodeText(bytes: Uint8Array, notes: Notes, named?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const label = named ?? /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(latin(bytes.subarray(0, 2_048)))?.[1];
  for (const encoding of [label ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  notes.change('the text’s encoding', 'it is not UTF-8 and was read as Windows-1252: look for wrong signs');
  return latin(bytes);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
