import { LineCounter, parseDocument } from 'yaml';
import type { FileProblem } from './file-problem.js';

/** A YAML text with the lines its values stand on. */
export interface YamlFile {
  readonly value: unknown;
  /** The line (from 1, in the whole file) of the value at a path; that of the nearest parent where it does not exist. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Aliases are refused beyond this: a few lines of them can grow to gigabytes. */
const MOST_ALIASES = 100;

/** Reads YAML 1.2 (core schema, no custom tags); undefined where it cannot be read, with each fault noted. */
export function readYaml(text: string, file: string, firstLine: number, problems: FileProblem[]): YamlFile | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      rule: 'yaml',
      severity: 'error',
      reason: `this is not valid YAML (${error.message})`,
      remedy: 'Check indentation and quotes; put a text that contains ": " or "#" in double quotes.',
    });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lineAt(node.range[0] as number);
      }
    }
    return firstLine;
  };
  return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), lineOf };
}
