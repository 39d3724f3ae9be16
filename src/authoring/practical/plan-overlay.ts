import type { Corpus } from '../../core/corpus/corpus.js';
import { addWordings, type WordedEntry } from './add-wordings.js';
import { chooseStarters } from './choose-starters.js';
import { createMatterFinder, type FoundMatter } from './find-matter.js';
import type { PracticalMatters } from './practical-matter.js';
import { type PlaceProposal, proposePlaces } from './propose-places.js';

/** What is laid over, and what it is laid over. */
export interface OverlayBase {
  readonly defaultCorpus: Corpus;
  readonly practical: PracticalMatters;
}

/** An owner’s answers made ready to lie over the default ones. */
export interface OverlayPlan {
  /** With visitors’ wordings and starters; no entry took another’s place yet (see `takePlaces`). */
  readonly corpus: Corpus;
  /** The entries that were given visitors’ wordings, and these. */
  readonly worded: readonly WordedEntry[];
  readonly proposals: readonly PlaceProposal[];
}

/** Makes a corpus ready to lie over the default one. `addsWordings`: whether its entries are given visitors’ wordings. */
export async function planOverlay(own: Corpus, base: OverlayBase, addsWordings = true): Promise<OverlayPlan> {
  const matters = await findMatters(own, base);
  const { corpus, worded } = addsWordings ? await addWordings(own, matters) : { corpus: own, worded: [] };
  return {
    corpus: { ...corpus, starters: chooseStarters(corpus, base.defaultCorpus) },
    worded,
    proposals: proposePlaces(corpus, matters, base.practical),
  };
}

/** The same for a corpus that stands alone: visitors’ wordings and starters, and nothing whose place could be taken. */
export async function planAlone(own: Corpus, base: OverlayBase): Promise<Pick<OverlayPlan, 'corpus' | 'worded'>> {
  const { corpus, worded } = await addWordings(own, await findMatters(own, base));
  return { corpus: { ...corpus, starters: chooseStarters(corpus, undefined) }, worded };
}

async function findMatters(own: Corpus, base: OverlayBase): Promise<ReadonlyMap<string, FoundMatter>> {
  const find = await createMatterFinder(base.practical, base.defaultCorpus);
  const matters = new Map<string, FoundMatter>();
  for (const { id, question, covered } of own.entries) {
    const found = covered ? find(question) : undefined;
    if (found !== undefined) matters.set(id, found);
  }
  return matters;
}
