import { isObject, type JsonObject } from '../../core/corpus/read-fields.js';
import { safeJson } from '../corpus-files/corpus-json.js';
import { PlainError } from '../command-line/plain-error.js';
import type { AnswerProposal, EntryProposal, Proposal } from './proposal.js';
import { UNANSWERED_YET } from './unanswered-yet.js';

/**
 * The text of a corpus or an overlay with what was accepted. Wordings go to the entry where the file holds it, else, in an
 * overlay, under `variants`. Throws a `PlainError` where the text is no JSON object.
 */
export function addToCorpusJson(text: string, accepted: readonly Proposal[]): string {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new PlainError('the corpus is not JSON, so nothing was written. "care-faq check" says where.');
  }
  if (!isObject(file)) throw new PlainError('the corpus is not an object, so nothing was written.');
  return safeJson(accepted.reduce<JsonObject>(withProposal, file), 2);
}

function withProposal(file: JsonObject, proposal: Proposal): JsonObject {
  const entries = Array.isArray(file['entries']) ? (file['entries'] as unknown[]) : [];
  if (proposal.kind !== 'variants') return { ...file, entries: [...entries, entryOf(proposal)] };
  // Of the entries of one id, the one without a condition lends its variants to the others.
  const general = entries.findIndex(entry => isObject(entry) && entry['id'] === proposal.entry && !entry['when']);
  const found = general < 0 ? entries.findIndex(entry => isObject(entry) && entry['id'] === proposal.entry) : general;
  if (found >= 0) {
    const changed = entries.map((entry, index) =>
      index === found && isObject(entry) ? { ...entry, variants: added(entry['variants'], proposal.variants) } : entry,
    );
    return { ...file, entries: changed };
  }
  const variants = isObject(file['variants']) ? file['variants'] : {};
  const before = Object.hasOwn(variants, proposal.entry) ? variants[proposal.entry] : [];
  return { ...file, variants: { ...variants, [proposal.entry]: added(before, proposal.variants) } };
}

function added(before: unknown, variants: readonly string[]): unknown[] {
  const list = Array.isArray(before) ? (before as unknown[]) : [];
  return [...list, ...variants.filter(variant => !list.includes(variant))];
}

function entryOf({ id, topic, question, variants }: EntryProposal | AnswerProposal): JsonObject {
  return {
    id,
    ...(topic === undefined ? {} : { topic }),
    question,
    variants,
    answer: UNANSWERED_YET,
    covered: false,
    review: 'draft',
  };
}
