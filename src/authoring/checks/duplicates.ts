import { normalise } from '../../core/text/normalise.js';
import { words } from '../../core/text/segment.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { Check, Finding } from './check.js';

interface Wording {
  readonly key: string;
  readonly text: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

export const duplicates: Check = {
  id: 'duplicates',
  isFixable: true,
  summary: 'No two questions or variants are the same: which entry would be found is chance.',
  check: context => {
    const first = new Map<string, Wording>();
    return allWordings(context).flatMap((wording): Finding[] => {
      const earlier = first.get(wording.key);
      if (earlier === undefined) {
        first.set(wording.key, wording);
        return [];
      }
      const isSame = earlier.id === wording.id;
      const where = isSame ? 'in this entry already' : `also in ${earlier.file}:${String(earlier.line)}`;
      return [
        {
          file: wording.file,
          line: wording.line,
          severity: isSame ? 'warning' : 'error',
          reason: `"${wording.text}" stands ${where}`,
          remedy: isSame ? 'Remove one.' : 'Keep it where it belongs, or word both so that they differ.',
        },
      ];
    });
  },
};

function isGeneral({ entry }: CheckedEntry, id: string): boolean {
  return entry.id === id && entry.when === undefined;
}

/** Questions before variants: a variant that repeats another entry's question is the one to change. */
function allWordings({ entries }: CheckContext): Wording[] {
  const wording = (
    { entry, file, lineOf }: CheckedEntry,
    text: string,
    path: readonly (string | number)[],
  ): Wording => ({
    key: words(normalise(text)).join(' '),
    text,
    id: entry.id,
    file,
    line: lineOf(path),
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
