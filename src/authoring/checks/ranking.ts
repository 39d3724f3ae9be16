import type { Entry } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import type { CheckContext } from './check-context.js';
import { plainWords } from '../../core/text/plain-words.js';
import type { Check, Finding } from './check.js';

interface CheckedVariant {
  readonly text: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Enough rounds to try every variant of a usual entry; those behind them are left untried. */
const MOST_ROUNDS = 40;

/**
 * Each variant is asked of a corpus that lacks it, as a visitor's wording would be. All entries lose one variant at a
 * time together: one index a round, rather than one a variant.
 */
export const ranking: Check = {
  id: 'ranking',
  isSlow: true,
  summary: 'A variant, left out and asked, finds its own entry first.',
  gap: ({ entries }) =>
    entries.some(({ entry }) => entry.variants.length > MOST_ROUNDS)
      ? `variants behind the first ${String(MOST_ROUNDS)} of an entry.`
      : undefined,
  check: async context => {
    const findings: Finding[] = [];
    const common = new Set(context.practical.flatMap(({ asked }) => asked.map(plainWords)));
    const added: Finding[] = [];
    const rounds = Math.min(MOST_ROUNDS, Math.max(0, ...context.entries.map(({ entry }) => entry.variants.length)));
    for (let round = 0; round < rounds; round++) {
      const { retrieve } = await createRetriever({
        ...context.corpus,
        entries: context.corpus.entries.map(entry => without(entry, round)),
      });
      for (const variant of variantsOf(context, round)) {
        const [best] = retrieve(variant.text, 1);
        if (best && best.entry.id !== variant.id)
          (common.has(plainWords(variant.text)) ? added : findings).push(describe(variant, best.entry));
      }
    }
    return [...findings, ...together(added)];
  },
};

/** Wordings that an import added are nobody’s work to repair one by one: they are told together. */
function together(added: readonly Finding[]): Finding[] {
  const [first] = added;
  if (first === undefined) return [];
  const others = added.length - 1;
  const more =
    others === 0 ? '' : `, and so ${others === 1 ? 'does' : 'do'} ${String(others)} more that an import added`;
  const remedy =
    'An import added these as visitors usually ask. Take out what is not asked of you; the others do no harm.';
  return [{ ...first, reason: `${first.reason}${more}`, remedy }];
}

function without(entry: Entry, index: number): Entry {
  return { ...entry, variants: entry.variants.filter((_, at) => at !== index) };
}

function variantsOf({ entries }: CheckContext, index: number): CheckedVariant[] {
  return entries.flatMap(({ entry, file, lineOf }) => {
    const text = entry.variants[index];
    return text === undefined ? [] : [{ text, id: entry.id, file, line: lineOf(['variants', index]) }];
  });
}

function describe({ text, file, line }: CheckedVariant, other: Entry): Finding {
  return {
    file,
    line,
    severity: 'warning',
    reason: `"${text}" finds "${other.question}" (${other.id}) first`,
    remedy: 'Add wordings like it, move it there, or relate the two entries.',
  };
}
