import { existsSync, readFileSync } from 'node:fs';

/** A labelled visitor message of `knowledge/LANG/evaluation`. */
export interface LabelledMessage {
  readonly text: string;
  /** An entry's id, several that are equally right, or `fallback`, `provider`, `none`, a concern. */
  readonly expect: readonly string[];
  readonly style: string;
  readonly history: readonly string[];
}

/** Reads a tab-separated file of labelled messages; its first line names the columns. */
export function readMessages(file: string): LabelledMessage[] {
  if (!existsSync(file)) return [];
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = header.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      text: cell('text'),
      expect: cell('expect').split('|'),
      style: cell('style'),
      history: cell('history') === '' ? [] : cell('history').split(' || '),
    };
  });
}
