import { plainWords } from '../../../core/text/plain-words.js';

/** What becomes of one variant: another text, or nothing. */
export interface VariantFix {
  readonly index: number;
  /** Undefined: it is taken out. */
  readonly text: string | undefined;
  readonly rule: string;
  readonly what: string;
}

/** Curly quotes in variants made straight, as visitors type them, and variants that say the same as another taken out. */
export function variantFixes(question: string, variants: readonly unknown[]): VariantFix[] {
  const taken = new Set([plainWords(question)]);
  return variants.flatMap((variant, index): VariantFix[] => {
    if (typeof variant !== 'string') return [];
    const key = plainWords(variant);
    if (taken.has(key))
      return [
        { index, text: undefined, rule: 'duplicates', what: `"${variant}" stood here already and was taken out` },
      ];
    taken.add(key);
    const straight = variant.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
    if (straight === variant) return [];
    return [{ index, text: straight, rule: 'variants', what: 'curly quotes were made straight' }];
  });
}
