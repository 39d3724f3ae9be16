/** A place in a text as editors count it: line and column from 1, the column in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Why a text cannot be read: where (UTF-16 units from its beginning), what stands there, and what to do. */
export interface TextFault {
  readonly offset: number;
  readonly reason: string;
  readonly remedy: string;
}

/** More of a line than this is not shown: a terminal would break it, and the caret would point nowhere. */
const MOST_SHOWN = 88;

/** The place of an offset; behind the text it is its end. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** The line of an offset, and below it a caret under the place; a long line is cut around it. Empty for an empty line. */
export function excerptAt(text: string, offset: number): readonly string[] {
  const { line, column } = placeAt(text, offset);
  const whole = (text.split('\n', line).at(-1) ?? '').replace(/\r$/, '');
  if (whole.trim() === '') return [];
  const from = Math.max(0, Math.min(column - 1 - MOST_SHOWN / 2, whole.length - MOST_SHOWN));
  const to = Math.min(whole.length, from + MOST_SHOWN);
  const start = from > 0 ? '…' : '';
  const shown = `${start}${whole.slice(from, to)}${to < whole.length ? '…' : ''}`;
  const before = `${start}${whole.slice(from, column - 1)}`;
  return [shown, `${before.replace(/[^\t]/g, ' ')}^`];
}
