import { safeUrl } from '../markdown/safe-url.js';
import type { Source, SupportLine, Topic } from './corpus.js';
import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';

/** A topic; undefined, with the reason noted, where it has no id. */
export function readTopic(fields: FieldReader): Topic | undefined {
  const id = fields.text('id', LIMITS.id);
  if (id === undefined) {
    fields.note('id', 'is missing', 'Give the topic an id.');
    return undefined;
  }
  return { id, name: fields.text('name', LIMITS.text) ?? id };
}

/** A source; undefined, with the reason noted, where it has no id or no title. */
export function readSource(fields: FieldReader): Source | undefined {
  const id = fields.text('id', LIMITS.id);
  const title = fields.text('title', LIMITS.text);
  if (id === undefined || title === undefined) {
    fields.note('', 'has no id or no title and was left out', 'A source needs "id" and "title".');
    return undefined;
  }
  const publisher = fields.text('publisher', LIMITS.text);
  const url = fields.text('url', LIMITS.text);
  // An address with a name and a password in it shows one host and leads to another.
  const isFine = url?.startsWith('https://') && safeUrl(url) !== undefined;
  if (url !== undefined && !isFine)
    fields.note('url', 'is not an https link and was left out', 'Link to an address that starts with https://.');
  return {
    id,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url !== undefined && isFine ? { url } : {}),
  };
}

/** The texts of an object by their names, such as synonyms; each faulty one is noted and left out. */
export function readTextsByName(fields: FieldReader, field: string): Readonly<Record<string, string>> {
  const object = fields.object(field);
  const pairs = object?.names().map(name => [name, object.text(name, LIMITS.text)] as const) ?? [];
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Further variants by the id of the entry they are for. */
export function readVariantsById(fields: FieldReader): Readonly<Record<string, readonly string[]>> {
  const object = fields.object('variants');
  const most = { items: LIMITS.variants, length: LIMITS.variant };
  return Object.fromEntries(object?.names().map(id => [id, object.texts(id, most)] as const) ?? []);
}

/** A line of the owner’s; undefined, with the reason noted, where it has no name or no contact. */
export function readSupportLine(fields: FieldReader): SupportLine | undefined {
  const name = fields.text('name', LIMITS.text);
  const contact = fields.text('contact', LIMITS.text);
  const hours = fields.text('hours', LIMITS.text);
  if (name === undefined || contact === undefined) {
    fields.note('', 'has no name or no contact and was left out', 'A support line needs "name" and "contact".');
    return undefined;
  }
  return { name, contact, ...(hours === undefined ? {} : { hours }) };
}
