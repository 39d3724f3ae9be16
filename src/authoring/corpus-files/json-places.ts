import { pointerStep } from '../../core/corpus/problem.js';

/** Where the values of a JSON text stand, and names that an object holds twice. */
export interface JsonPlaces {
  /** The line (from 1) of the value at a path; that of the nearest parent where there is none. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly duplicates: readonly { readonly name: string; readonly line: number }[];
}

interface Level {
  readonly pointer: string;
  /** The names met so far; undefined in a list. */
  readonly names: Set<string> | undefined;
  /** The name or the index of what comes next. */
  at: string | number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/gs;
/** Deeper than this nothing of a corpus stands, and pointers would grow with the square of the depth. */
const MOST_DEPTH = 8;

/** Looks through a JSON text once, without recursion: a text that is no JSON is read as far as it goes. */
export function placesOf(text: string): JsonPlaces {
  const lines = new Map<string, number>();
  const duplicates: { name: string; line: number }[] = [];
  const levels: Level[] = [];
  let line = 1;
  let depth = 0;
  let expectsName = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') {
      if (depth <= MOST_DEPTH) levels.pop();
      depth = Math.max(0, depth - 1);
      expectsName = false;
    } else if (depth > MOST_DEPTH) depth += token === '{' || token === '[' ? 1 : 0;
    else if (token === ',') {
      expectsName = level?.names !== undefined;
      if (typeof level?.at === 'number') level.at += 1;
    } else if (expectsName && level?.names && token.startsWith('"')) {
      const name = textOf(token);
      if (level.names.has(name)) duplicates.push({ name, line });
      level.names.add(name);
      level.at = name;
      expectsName = false;
    } else if (token !== ':') {
      const pointer = level ? `${level.pointer}/${pointerStep(level.at)}` : '';
      // JSON keeps the last of two values of a name.
      lines.set(pointer, line);
      if (token === '{' || token === '[') {
        depth += 1;
        if (depth <= MOST_DEPTH) levels.push({ pointer, names: token === '{' ? new Set() : undefined, at: 0 });
        expectsName = token === '{';
      }
    }
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(
        path
          .slice(0, length)
          .map(step => `/${pointerStep(step)}`)
          .join(''),
      );
      if (found !== undefined) return found;
    }
    return lines.get('') ?? 1;
  };
  return { lineOf, duplicates };
}

function textOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}
