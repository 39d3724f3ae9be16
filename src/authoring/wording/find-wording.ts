import type { WordingRule } from './wording.js';

/** Words of a rule that stand in a text. */
export interface WordingFault {
  readonly rule: WordingRule;
  /** As written. */
  readonly words: string;
  /** Where they begin. */
  readonly at: number;
}

/** Every place where a text says what a rule avoids, one for each rule. */
export function findWording(text: string, rules: readonly WordingRule[]): WordingFault[] {
  const plain = text.replace(/[\u2018\u2019]/g, "'");
  return rules.flatMap(rule => {
    const aside = setAside(plain, rule.unless);
    for (const saying of rule.say) {
      const found = patternOf(saying).exec(aside);
      if (found) return [{ rule, words: text.slice(found.index, found.index + found[0].length), at: found.index }];
    }
    return [];
  });
}

/** The text with the phrases that excuse blanked out, every other character where it was. */
function setAside(text: string, phrases: readonly string[]): string {
  return phrases.reduce(
    (rest, phrase) => rest.replace(patternOf(phrase, 'gi'), words => '\u0000'.repeat(words.length)),
    text,
  );
}

/** The phrase language of `wording.yml` as a pattern: whole words, any white space, `#` a number, `*` any ending. */
function patternOf(saying: string, flags = 'i'): RegExp {
  const parts = saying
    .trim()
    .split(/\s+/)
    .map(word =>
      word
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, '[\\p{L}]*')
        .replace(/#/g, '\\d[\\d.,]*'),
    );
  const before = /^[\p{L}\p{N}#]/u.test(saying) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}*]$/u.test(saying) ? '(?![\\p{L}\\p{N}])' : '';
  // "20 mg" is also written "20mg".
  const body = parts.join('\\s+').replace(/^(\\d\[\\d\.,\]\*)\\s\+/, '$1[\\s-]*');
  return new RegExp(before + body + after, `${flags}u`);
}
