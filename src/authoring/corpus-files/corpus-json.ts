import type { Corpus, Entry } from '../../core/corpus/corpus.js';

/**
 * A corpus as the JSON that an owner puts on a site: without what is empty or goes without saying. `<` and the line
 * separators of JavaScript are escaped, so that it may also stand inside a page's `<script>`.
 */
export function corpusJson(corpus: Corpus): string {
  const { entries, format, lang, ...rest } = corpus;
  const value = { format, lang, ...withoutEmpty(rest), entries: entries.map(entryJson) };
  return safeJson(value, 1);
}

/** JSON that may stand inside a page's `<script>`: `<` and the line separators of JavaScript are escaped. */
export function safeJson(value: unknown, indent: number): string {
  return `${JSON.stringify(value, undefined, indent)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}\n`;
}

function entryJson({ id, question, variants, covered, general, differs, ...entry }: Entry): Record<string, unknown> {
  return {
    id,
    question,
    variants,
    ...withoutEmpty(entry),
    ...(covered ? {} : { covered }),
    ...(general ? { general } : {}),
    ...(differs ? { differs } : {}),
  };
}

function withoutEmpty(object: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
