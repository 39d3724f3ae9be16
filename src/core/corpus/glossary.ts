import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';

/** A hard word that answers use, explained where it first stands in one. */
export interface GlossaryWord {
  readonly term: string;
  /** Other forms of it, such as its plural. */
  readonly also: readonly string[];
  /** One or two plain sentences, as a text. */
  readonly means: string;
}

/** The glossary of a corpus file; a word without a meaning is noted and left out. */
export function readGlossary(fields: FieldReader): { readonly glossary?: readonly GlossaryWord[] } {
  const glossary = fields.objects('glossary', 500, readWord);
  return glossary.length === 0 ? {} : { glossary };
}

/** The words of both; an owner's explanation stands in place of ours. */
export function mergeGlossaries(
  base: readonly GlossaryWord[] = [],
  over: readonly GlossaryWord[] = [],
): { readonly glossary?: readonly GlossaryWord[] } {
  const own = new Set(over.map(({ term }) => term.toLowerCase()));
  const glossary = [...base.filter(({ term }) => !own.has(term.toLowerCase())), ...over];
  return glossary.length === 0 ? {} : { glossary };
}

function readWord(fields: FieldReader): GlossaryWord | undefined {
  const term = fields.text('term', LIMITS.id);
  const means = fields.text('means', LIMITS.text);
  if (term === undefined || means === undefined) {
    fields.note('', 'has no term or no meaning and was left out', 'A word of the glossary needs "term" and "means".');
    return undefined;
  }
  return { term, also: fields.texts('also', { items: 20, length: LIMITS.id }), means };
}
