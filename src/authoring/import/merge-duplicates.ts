import { plainWords } from '../../core/text/plain-words.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { type LossReport, placeOf } from './loss-report.js';
import type { RawEntry } from './raw-entry.js';

/** Entries that ask the same become one; a variant stands with the first entry that has it. Keys of all lead to the one. */
export function mergeDuplicates(entries: readonly RawEntry[], report: LossReport): readonly RawEntry[] {
  const byQuestion = new Map<string, RawEntry>();
  const replacedKeys = new Map<string, string>();
  for (const entry of entries) {
    const key = plainWords(entry.question);
    const first = byQuestion.get(key);
    if (!first) {
      byQuestion.set(key, { ...entry, key: entry.key ?? entry.id ?? key });
      continue;
    }
    const notes = report.at(entry.place);
    if (entry.key !== undefined && first.key !== undefined) replacedKeys.set(entry.key, first.key);
    if (plainText(entry.answer) === plainText(first.answer))
      notes.change(`${placeOf(entry.question)} a second time`, 'the two are one entry');
    else
      notes.drop(
        `a second answer to ${placeOf(entry.question)}: ${placeOf(entry.answer)}`,
        'the first one is kept; join them by hand',
      );
    byQuestion.set(key, {
      ...first,
      variants: [...(first.variants ?? []), ...(entry.variants ?? [])],
      related: [...new Set([...(first.related ?? []), ...(entry.related ?? [])])],
    });
  }
  const taken = new Map([...byQuestion].map(([key, { question }]) => [key, question]));
  return [...byQuestion.values()].map(entry => ({
    ...entry,
    variants: ownVariants(entry, taken, report),
    related: (entry.related ?? []).map(key => replacedKeys.get(key) ?? key),
    ...(entry.next === undefined ? {} : { next: replacedKeys.get(entry.next) ?? entry.next }),
  }));
}

function ownVariants(entry: RawEntry, taken: Map<string, string>, report: LossReport): string[] {
  return (entry.variants ?? []).flatMap(text => {
    const variant = text.replace(/\s+/g, ' ').trim();
    const key = plainWords(variant);
    if (key === '') return [];
    const owner = taken.get(key);
    if (owner === undefined) {
      taken.set(key, entry.question);
      return [variant];
    }
    if (owner !== entry.question)
      report.at(placeOf(entry.question)).drop(`the variant “${variant}”`, `it already finds ${placeOf(owner)}`);
    return [];
  });
}
