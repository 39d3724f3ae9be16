import { type Entry, REVIEW_STATES, type ReviewState, type SourceReference } from './corpus.js';
import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';
import { readWhen } from './when.js';

/** An id made from a question, for an entry that came without one. */
function idFromQuestion(question: string): string {
  const id = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return id.slice(0, LIMITS.id) || 'entry';
}

function readSource(fields: FieldReader): SourceReference | undefined {
  const id = fields.text('id', LIMITS.id);
  const section = fields.text('section', LIMITS.text);
  if (id === undefined) {
    fields.note('id', 'is missing', 'Name a source of the list "sources".');
    return undefined;
  }
  return section === undefined ? { id } : { id, section };
}

/** One entry; undefined, with the reason noted, where its question or answer cannot be used. */
export function readEntry(fields: FieldReader): Entry | undefined {
  const question = fields.text('question', LIMITS.question);
  const isBlank = fields.value('answer') === '';
  const answer = isBlank ? '' : fields.text('answer', LIMITS.answer);
  if (question === undefined || answer === undefined) {
    fields.note(
      '',
      `has no usable ${question === undefined ? 'question' : 'answer'} and was left out`,
      'An entry needs "id", "question" and "answer".',
    );
    return undefined;
  }
  let id = fields.text('id', LIMITS.id);
  if (id === undefined) {
    id = idFromQuestion(question);
    fields.note('id', `is missing; "${id}" is used`, 'Give the entry an id that will not change.');
  }
  // A question whose answer is yet to be written is still a question that visitors ask: it is known, and not covered.
  if (isBlank)
    fields.note(
      'answer',
      'is empty, so the entry is not covered',
      'Write the answer, or say in it that a provider has to be asked.',
    );
  const topic = fields.text('topic', LIMITS.text);
  const next = fields.text('next', LIMITS.id);
  const before = fields.text('before', LIMITS.id);
  const review = readReview(fields);
  const reviewed = readDate(fields, 'reviewed');
  const reviewer = fields.text('reviewer', LIMITS.text);
  const expires = readDate(fields, 'expires');
  const when = readWhen(fields);
  return {
    id,
    question,
    answer,
    variants: fields.texts('variants', { items: LIMITS.variants, length: LIMITS.variant }),
    sources: fields.objects('sources', 50, readSource),
    related: fields.texts('related', { items: 50, length: LIMITS.id }),
    covered: fields.flag('covered', true) && !isBlank,
    general: fields.flag('general', false),
    differs: fields.flag('differs', false),
    ...readPractical(fields),
    ...(before === undefined ? {} : { before }),
    ...(topic === undefined ? {} : { topic }),
    ...(next === undefined ? {} : { next }),
    ...(review === undefined ? {} : { review }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(expires === undefined ? {} : { expires }),
    ...(when === undefined ? {} : { when }),
  };
}

function readPractical(fields: FieldReader): Pick<Entry, 'practical'> {
  if (fields.value('practical') === 'many') return { practical: 'many' };
  return fields.flag('practical', false) ? { practical: true } : {};
}

function readReview(fields: FieldReader): ReviewState | undefined {
  const review = fields.text('review', LIMITS.text);
  const state = REVIEW_STATES.find(known => known === review);
  if (review === undefined || state !== undefined) return state;
  // Whoever wrote something else meant to say that it is not finished: nobody is shown it until that is clear.
  fields.note('review', `"${review}" is not known, so this counts as a draft`, `Write ${REVIEW_STATES.join(' or ')}.`);
  return 'draft';
}

function readDate(fields: FieldReader, name: 'reviewed' | 'expires'): string | undefined {
  const date = fields.text(name, LIMITS.text);
  if (date === undefined || isIsoDate(date)) return date;
  fields.note(name, `"${date}" is not a date`, 'Write it as year-month-day, for instance 2026-11-20.');
  return undefined;
}

/** Whether a text is a day of the calendar written as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
