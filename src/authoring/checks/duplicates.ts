import { plainWords } from '../../core/text/plain-words.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { Check, Finding } from './check.js';

interface Wording {
  readonly key: string;
  readonly text: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly place: string;
}

export const duplicates: Check = {
  id: 'duplicates',
  isFixable: true,
  summary: 'No two questions or variants are the same: which entry would be found is chance.',
  check: context => {
    const groups = new Map<string, Wording[]>();
    for (const wording of allWordings(context)) {
      const group = groups.get(wording.key);
      if (group) group.push(wording);
      else groups.set(wording.key, [wording]);
    }
    return [...groups.values()].flatMap(group => [...acrossEntries(group), ...withinEntries(group)]);
  },
};

/** One finding for all the entries that hold a wording, with every place: they have to be put right together. */
function acrossEntries(group: readonly Wording[]): Finding[] {
  const [first, second, ...more] = group.filter(({ id }, at) => group.findIndex(other => other.id === id) === at);
  if (first === undefined || second === undefined) return [];
  const others = [first, ...more].map(({ id, place }) => `"${id}" (${place})`);
  return [
    {
      file: second.file,
      line: second.line,
      severity: 'error',
      reason: `"${second.text}" stands also in ${others.join(' and in ')}`,
      remedy: 'Keep it where it belongs, or word each so that they differ.',
    },
  ];
}

function withinEntries(group: readonly Wording[]): Finding[] {
  const ids = new Set<string>();
  return group.flatMap(({ id, text, file, line }): Finding[] => {
    const isRepeated = ids.has(id);
    ids.add(id);
    const reason = `"${text}" stands in this entry already`;
    return isRepeated ? [{ file, line, severity: 'warning', reason, remedy: 'Remove one.' }] : [];
  });
}

function isGeneral({ entry }: CheckedEntry, id: string): boolean {
  return entry.id === id && entry.when === undefined;
}

/** Questions before variants: a variant that repeats another entry's question is the one to change. */
function allWordings({ entries }: CheckContext): Wording[] {
  const wording = (
    { entry, file, placeOf, lineOf }: CheckedEntry,
    text: string,
    path: readonly (string | number)[],
  ): Wording => ({
    key: plainWords(text),
    text,
    id: entry.id,
    file,
    line: lineOf(path),
    place: placeOf(path),
  });
  return [
    ...entries
      .filter(({ entry }) => entry.when === undefined || !entries.some(other => isGeneral(other, entry.id)))
      .map(checked => wording(checked, checked.entry.question, ['question'])),
    ...entries.flatMap(checked =>
      checked.entry.variants.map((variant, index) => wording(checked, variant, ['variants', index])),
    ),
  ];
}
