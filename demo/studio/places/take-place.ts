import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';
import type { ValueEdit } from '../document/edit-text.js';

/**
 * What has to change for the entry at a position to take the place of a default one: its id, and whatever pointed to it by
 * the old one.
 */
export function takePlace(value: JsonObject, at: number, standing: string): readonly ValueEdit[] {
  const entries = entriesOf(value);
  const own = entries[at];
  if (!isObject(own)) return [];
  const old = own['id'];
  const idOf = (id: unknown): unknown => (id === old ? standing : id);
  const edits: ValueEdit[] = [{ path: ['entries', at, 'id'], value: standing }];
  if ('before' in own) edits.push({ path: ['entries', at, 'before'], value: undefined });
  edits.push(...listEdits(['starters'], value['starters'], list => list.map(idOf)));
  entries.forEach((entry, index) => {
    if (!isObject(entry)) return;
    const isOwn = index === at;
    edits.push(
      ...listEdits(['entries', index, 'related'], entry['related'], list =>
        // Related to what it now stands for, it would be related to itself.
        isOwn ? list.filter(id => id !== standing && id !== old) : list.map(idOf),
      ),
    );
    if (entry['next'] === old) edits.push({ path: ['entries', index, 'next'], value: standing });
  });
  return edits;
}

/** What has to change for the entry at a position to be found before a default one, which stays. */
export function standBefore(value: JsonObject, at: number, standing: string): readonly ValueEdit[] {
  return isObject(entriesOf(value)[at]) ? [{ path: ['entries', at, 'before'], value: standing }] : [];
}

function listEdits(
  path: ValueEdit['path'],
  written: unknown,
  change: (list: readonly unknown[]) => readonly unknown[],
): ValueEdit[] {
  if (!Array.isArray(written)) return [];
  const changed = change(written as unknown[]);
  if (JSON.stringify(changed) === JSON.stringify(written)) return [];
  return [{ path, value: changed.length === 0 ? undefined : changed }];
}

function entriesOf(value: JsonObject): readonly unknown[] {
  return Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : [];
}
