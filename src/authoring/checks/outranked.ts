import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { createRetriever, type ExplainedRetriever } from '../../core/retrieval/create-retriever.js';
import { type AsksSame, createAsksSame } from './asks-same.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { Check, Finding } from './check.js';
import { findRival, type Rival } from './rival.js';

/** Wordings of an entry that are tried: further ones say the same. */
const MOST_WORDINGS = 6;
/** Of many entries fewer wordings each are tried: each takes milliseconds, and the first shows the most. */
const MOST_ALTOGETHER = 1_000;

export const outranked: Check = {
  id: 'outranked',
  summary: 'No default answer comes before an answer of your own that is about the same.',
  check: async (context, pause) => {
    const { base, corpus } = context;
    if (base === undefined) return [];
    const own = ownEntries(context, base);
    if (own.length === 0) return [];
    const wordings = Math.max(1, Math.min(MOST_WORDINGS, Math.floor(MOST_ALTOGETHER / own.length)));
    const merged = await createRetriever(corpus, { pause });
    const setup = { base: await retrieverOf(base), merged, corpus, defaults: standing(context, base), wordings };
    const found: (readonly [CheckedEntry, Rival])[] = [];
    for (const checked of own) {
      await pause?.();
      const rival = findRival(checked.entry, setup);
      if (rival) found.push([checked, rival]);
    }
    // What it is known by takes a moment to make, and most files need none.
    const isAsked = found.some(([, rival]) => rival.entry.practical === true);
    const asksSame = isAsked ? await createAsksSame(context.practical, base) : () => false;
    return found.map(([checked, rival]) => describe(checked, rival, asksSame));
  },
};

const retrievers = new WeakMap<Corpus, Promise<ExplainedRetriever>>();

/** The default answers stay the same from run to run. */
function retrieverOf(base: Corpus): Promise<ExplainedRetriever> {
  const known = retrievers.get(base) ?? createRetriever(base);
  retrievers.set(base, known);
  return known;
}

/** Entries that stand beside the default ones: of the others it is known which they stand in for. */
function ownEntries({ entries }: CheckContext, base: Corpus): CheckedEntry[] {
  const ids = new Set(base.entries.map(({ id }) => id));
  return entries.filter(({ entry }) => !ids.has(entry.id) && entry.review !== 'draft' && entry.when === undefined);
}

/** The default entries that are neither hidden nor replaced. */
function standing({ entries, corpus }: CheckContext, base: Corpus): ReadonlyMap<string, Entry> {
  const replaced = new Set(entries.map(({ entry }) => entry.id));
  const left = new Set(corpus.entries.map(({ id }) => id));
  return new Map(base.entries.filter(({ id }) => left.has(id) && !replaced.has(id)).map(entry => [entry.id, entry]));
}

function describe(
  { entry, file, lineOf }: CheckedEntry,
  { entry: rival, asked, times, by }: Rival,
  asksSame: AsksSame,
): Finding {
  const name = `the default answer "${rival.question}" (${rival.id})`;
  const reasons: Readonly<Record<Rival['by'], string>> = {
    'same-words': `${name} is to the same question as "${entry.question}"`,
    'own-words': `a message like "${asked}" finds ${name} first`,
    'visitors-words': `visitors who ask "${entry.question}" in other words find ${name} first`,
  };
  const more = times > 1 ? `, and so do ${String(times - 1)} more of its wordings` : '';
  // To take over another question's visitors would answer them wrongly: it is offered for the same question only.
  const isPractical = rival.practical === true && asksSame(entry, rival);
  const remedy = isPractical
    ? `Write "before": "${rival.id}" and yours is found first; with the id "${rival.id}" it takes that one’s place. Or hide that one, or add variants.`
    : 'Add variants, so that more of them find yours. The default one is to another question, or about more than your practice: keep it.';
  const place = { file, line: lineOf(['question']), severity: 'warning' } as const;
  return {
    ...place,
    reason: `${reasons[by]}${more}`,
    remedy,
    rival: { id: rival.id, isPractical },
  };
}
