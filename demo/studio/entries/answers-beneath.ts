import defaultCorpus from 'virtual:corpus/en';
import type { Entry } from '../../../src/core/corpus/corpus.js';
import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';

const made = new WeakMap<JsonObject, readonly Entry[]>();
const NONE: readonly Entry[] = [];

/** The default answers that an overlay leaves as they are; none beneath a corpus that stands alone. The same list for the same value. */
export function answersBeneath(value: JsonObject): readonly Entry[] {
  if (value['extends'] !== 'default') return NONE;
  const known = made.get(value);
  if (known) return known;
  const { entries, hide } = value as Partial<Record<string, unknown>>;
  const own = new Set(
    (Array.isArray(entries) ? entries : []).map(entry => (isObject(entry) ? entry['id'] : undefined)),
  );
  const hidden = new Set<unknown>(Array.isArray(hide) ? hide : []);
  const beneath = defaultCorpus.entries.filter(
    ({ id, topic }) => !own.has(id) && !hidden.has(id) && !hidden.has(`topic:${topic ?? ''}`),
  );
  made.set(value, beneath);
  return beneath;
}

/** Topics to choose from, names by ids: those of the file, and those of the default answers beneath it. */
export function topicsOf(value: JsonObject): ReadonlyMap<string, string> {
  const entries = Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : [];
  const own = entries.flatMap(entry => (isObject(entry) && typeof entry['topic'] === 'string' ? [entry['topic']] : []));
  const beneath = value['extends'] === 'default' ? defaultCorpus.topics : [];
  const written = Array.isArray(value['topics']) ? (value['topics'] as unknown[]) : [];
  const named = written.flatMap((topic): [string, string][] => {
    const { id, name } = (isObject(topic) ? topic : {}) as Partial<Record<string, unknown>>;
    return typeof id === 'string' && typeof name === 'string' && name !== '' ? [[id, name]] : [];
  });
  const names = new Map([
    ...own.map(id => [id, id] as const),
    ...beneath.map(({ id, name }) => [id, name] as const),
    ...named,
  ]);
  return new Map([...names].sort(([, one], [, other]) => one.localeCompare(other, 'en')));
}

/** One of the default answers. */
export function defaultEntry(id: string): Entry | undefined {
  return defaultCorpus.entries.find(entry => entry.id === id);
}
