import { type Contact, type Location, type Provider, PROVIDER_KINDS, type ProviderKind } from './corpus.js';
import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';

/** A provider's contact as an owner wrote it; an unknown kind is noted. */
export function readProvider(fields: FieldReader): Provider {
  const contact = readContact(fields);
  const kind = fields.text('kind', LIMITS.text);
  if (kind === undefined) return contact;
  if ((PROVIDER_KINDS as readonly string[]).includes(kind)) return { ...contact, kind: kind as ProviderKind };
  fields.note('kind', `"${kind}" is not known`, `Write one of ${PROVIDER_KINDS.join(', ')}.`);
  return contact;
}

/** One of several places; undefined, with the reason noted, where it has no id. Its name is its id where it has none. */
export function readLocation(fields: FieldReader): Location | undefined {
  const id = fields.text('id', LIMITS.id);
  if (id !== undefined) return { name: id, ...readContact(fields), id };
  fields.note('', 'has no id and was left out', 'A location needs "id", by which pages and entries name it.');
  return undefined;
}

function readContact(fields: FieldReader): Contact {
  const texts: { -readonly [Name in keyof Contact]: string } = {};
  for (const name of ['name', 'phone', 'email', 'url', 'hours'] as const) {
    const text = fields.text(name, LIMITS.text);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}
