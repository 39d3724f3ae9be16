/** A text as a whole number of 32 bits (FNV-1a): the same everywhere, and no secret. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The same as a number below `places`: a name of fewer bits, which other texts may share. */
export function foldedHash(text: string, places: number): number {
  const value = hash(text);
  return ((value ^ (value >>> 15)) >>> 0) % places;
}
