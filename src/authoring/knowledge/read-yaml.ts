import { type Document, LineCounter, parseDocument } from 'yaml';
import { excerptAt, placeAt } from '../syntax/text-place.js';
import { explainYamlFault } from '../syntax/yaml-fault.js';
import type { FileProblem } from './file-problem.js';

/** A YAML text with the lines its values stand on. */
export interface YamlFile {
  readonly value: unknown;
  /** The line (from 1, in the whole file) of the value at a path; that of the nearest parent where it does not exist. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** The line of a field's name. */
  readonly lineOfName: (name: string) => number;
}

/** Aliases are refused beyond this: a few lines of them can grow to gigabytes. */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2 (core schema, no custom tags), and with it JSON; undefined where it cannot be read, with the first
 * fault noted: those after it are mostly its consequences.
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: FileProblem[],
): YamlFile | undefined {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const plain = text.replace(/^\ufeff/, '');
  const document = parseDocument(plain, {
    lineCounter,
    schema: 'core',
    prettyErrors: false,
  });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { offset, reason, remedy } = explainYamlFault(plain, fault);
    const { line, column } = placeAt(plain, offset);
    const place = { file, line: line + firstLine - 1, column, excerpt: excerptAt(plain, offset) };
    problems.push({ ...place, rule: 'yaml', severity: 'error', reason: `this is not valid YAML: ${reason}`, remedy });
    return undefined;
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const lineOf = (path: readonly (string | number)[]): number => lineOfNode(document, path, lineAt) ?? firstLine;
    return { value, lineOf, lineOfName: name => lineOfKey(document, name, lineAt) ?? firstLine };
  } catch {
    const reason = 'this YAML repeats itself through aliases (&name, *name) too often';
    problems.push({ file, line: firstLine, rule: 'yaml', severity: 'error', reason, remedy: 'Write the values out.' });
    return undefined;
  }
}

function lineOfNode(
  document: Document,
  path: readonly (string | number)[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const offset = startOf(document.getIn(path.slice(0, length), true));
    if (offset !== undefined) return lineAt(offset);
  }
  return undefined;
}

function lineOfKey(document: Document, name: string, lineAt: (offset: number) => number): number | undefined {
  const items = (document.contents as { readonly items?: readonly { readonly key?: unknown }[] } | null)?.items ?? [];
  const key = items.find(item => (item.key as { readonly value?: unknown } | undefined)?.value === name)?.key;
  const offset = startOf(key);
  return offset === undefined ? undefined : lineAt(offset);
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  return node.range[0] as number;
}
