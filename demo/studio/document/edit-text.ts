import { modify, type JSONPath } from 'jsonc-parser';
import { isCollection, parseDocument, stringify } from 'yaml';
import { type JsonPath, valueAt, withValueAt } from './json-path.js';
import { readText } from './read-text.js';
import type { TextFormat } from './text-source.js';

/** A piece of text that takes the place of another. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** One change of the form: a new value at a path, `undefined` to take it away; `isNew` puts it into a list, before the path. */
export interface ValueEdit {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly isNew?: boolean;
}

/** A whole value as text, as the studio lays it out. */
export function writeText(value: unknown, format: TextFormat): string {
  return format === 'json' ? `${JSON.stringify(value, undefined, 2)}\n` : stringify(value, { lineWidth: 100 });
}

/** Applies one edit to a value. */
export function editValue(value: unknown, { path, value: next, isNew }: ValueEdit): unknown {
  if (!isNew) return withValueAt(value, path, next);
  const parent = path.slice(0, -1);
  const list = valueAt(value, parent);
  const items: readonly unknown[] = Array.isArray(list) ? (list as unknown[]) : [];
  const at = Number(path.at(-1) ?? items.length);
  return withValueAt(value, parent, [...items.slice(0, at), next, ...items.slice(at)]);
}

/**
 * The change of a text that makes it say an edited value, in the author's own layout: their order, their comments, and
 * every other line as it was. Where the text cannot be changed in place it is written anew.
 */
export function editText(text: string, format: TextFormat, before: unknown, edit: ValueEdit): TextChange[] {
  const after = editValue(before, edit);
  const edited = format === 'json' ? editJson(text, edit) : editYaml(text, edit);
  const said = edited === undefined ? undefined : readText(edited, format);
  // A field that stands twice in one object is read by its last value and edited at its first.
  const isSaid = said?.isRead === true && JSON.stringify(said.value) === JSON.stringify(after);
  return smallestChange(text, isSaid && edited !== undefined ? edited : writeText(after, format));
}

function editJson(text: string, { path, value, isNew = false }: ValueEdit): string | undefined {
  try {
    const edits = modify(text, path as JSONPath, value, {
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
      isArrayInsertion: isNew,
    });
    return edits.reduceRight(
      (so, edit) => so.slice(0, edit.offset) + edit.content + so.slice(edit.offset + edit.length),
      text,
    );
  } catch {
    return undefined;
  }
}

function editYaml(text: string, { path, value, isNew }: ValueEdit): string | undefined {
  try {
    const document = parseDocument(text, { schema: 'core' });
    if (isNew) {
      const parent = document.getIn(path.slice(0, -1), true);
      if (!isCollection(parent)) return undefined;
      parent.items.splice(Number(path.at(-1)), 0, document.createNode(value) as never);
    } else if (value === undefined) document.deleteIn(path);
    else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
    return document.toString({ lineWidth: 100 });
  } catch {
    return undefined;
  }
}

/** From the first character that differs to the last. */
export function smallestChange(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end++;
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}
