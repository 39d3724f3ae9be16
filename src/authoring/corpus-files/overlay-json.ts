import type { Corpus } from '../../core/corpus/corpus.js';
import { corpusJson, safeJson } from './corpus-json.js';

/** A corpus as an overlay: laid over the default one, its language that of the default. */
export function overlayJson(
  corpus: Corpus,
  hide: readonly string[] = [],
  variants: Readonly<Record<string, readonly string[]>> = {},
): string {
  const value = JSON.parse(corpusJson(corpus)) as Record<string, unknown>;
  const { format, lang, ...rest } = value;
  void lang;
  const more = Object.keys(variants).length > 0 ? { variants } : {};
  return safeJson({ format, extends: 'default', ...(hide.length > 0 ? { hide } : {}), ...more, ...rest }, 1);
}
