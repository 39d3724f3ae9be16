import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';

/** The value of a JSON text; undefined, with the reason noted, where it is none. Never throws. */
export function parseJson(text: string, problems: Problem[]): unknown {
  if (text.length > LIMITS.file) {
    const reason = `the file has ${String(text.length)} characters; at most ${String(LIMITS.file)} are read`;
    problems.push({ pointer: '', reason, remedy: 'Split the corpus or shorten it.' });
    return undefined;
  }
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    problems.push({ pointer: '', reason: reasonOf(error, json), remedy: remedyFor(json) });
    return undefined;
  }
}

/** Engines say where in different ways; those that count characters get a line and a column from us. */
function reasonOf(error: unknown, json: string): string {
  const message = error instanceof Error ? error.message : 'it cannot be read';
  const position = /line \d/.test(message) ? undefined : /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return `the corpus is not JSON (${message})`;
  const before = json.slice(0, Number(position)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `the corpus is not JSON (${message}, line ${String(before.length)} column ${String(column)})`;
}

function remedyFor(json: string): string {
  if (json.trim() === '') return 'The file is empty; its least form is {"format": 1, "lang": "en", "entries": []}.';
  if (json.trimStart().startsWith('<')) return 'This looks like a web page: check the address of the corpus.';
  return 'Check it in an editor; a "</script>" inside a text must be written "\\u003c/script>".';
}
