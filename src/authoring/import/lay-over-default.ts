import { UsageError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { askPlaces } from '../practical/ask-places.js';
import type { WordedEntry } from '../practical/add-wordings.js';
import { chooseStarters } from '../practical/choose-starters.js';
import { type OverlayBase, planAlone, planOverlay } from '../practical/plan-overlay.js';
import type { PlaceProposal } from '../practical/propose-places.js';
import { standBefore, takePlaces } from '../practical/take-places.js';
import type { Imported } from './imported.js';
import { type Loss, placeOf } from './loss-report.js';

/** Which of the proposals are carried out: those a person agrees to one by one, all that lose no warning, or none. */
export const REPLACE = ['ask', 'all', 'none'] as const;
export type Replace = (typeof REPLACE)[number];

/** What a person typed after `--replace`. */
export function readReplace(typed: string | undefined): Replace | undefined {
  const known = REPLACE.find(name => name === typed);
  if (typed === undefined || known !== undefined) return known;
  throw new UsageError(`--replace takes ask, all or none, not "${typed}".`);
}

/** An import that stands alone, with starters of its own. */
export function withStarters(imported: Imported): Imported {
  if (imported.isOwn) return imported;
  return { ...imported, corpus: { ...imported.corpus, starters: chooseStarters(imported.corpus, undefined) } };
}

/** The same with visitors’ wordings, where it is in the language in which these are written. */
export async function standAlone(imported: Imported, base: OverlayBase, addsWordings: boolean): Promise<Imported> {
  const languageOf = (tag: string): string => tag.split('-')[0] ?? '';
  const isForeign = languageOf(imported.corpus.lang) !== languageOf(base.defaultCorpus.lang);
  if (imported.isOwn || !addsWordings || isForeign) return withStarters(imported);
  const { corpus, worded } = await planAlone(imported.corpus, base);
  return { ...imported, corpus, losses: [...imported.losses, ...wordingLoss(worded)] };
}

export interface LayOverOptions {
  /** Undefined: asked where a person types, else nothing is done and everything is told. */
  readonly replace?: Replace | undefined;
  readonly addsWordings: boolean;
}

/** Makes an import ready to lie over the default answers; all that is done, and all that is left to the owner, is told. */
export async function layOverDefault(
  imported: Imported,
  base: OverlayBase,
  { replace, addsWordings }: LayOverOptions,
  terminal: Terminal,
  ask: typeof askPlaces = askPlaces,
): Promise<Imported> {
  if (replace === 'ask' && !terminal.isTyped)
    throw new UsageError('nobody types here who could be asked: give --replace all or --replace none.');
  const plan = await planOverlay(imported.corpus, base, addsWordings);
  const isAsked = replace === undefined ? terminal.isTyped : replace === 'ask';
  const chosen = isAsked ? await ask(plan.proposals) : replace === 'all' ? plan.proposals.filter(losesNothing) : [];
  const taken = new Set(chosen);
  const told = plan.proposals.map(proposal => lossOf(proposal, taken.has(proposal), isAsked));
  return {
    ...imported,
    corpus: takePlaces(
      standBefore(
        plan.corpus,
        plan.proposals.filter(proposal => !taken.has(proposal)),
      ),
      chosen,
    ),
    losses: [...imported.losses, ...wordingLoss(plan.worded), ...told],
  };
}

function losesNothing({ unsaid }: PlaceProposal): boolean {
  return unsaid.length === 0;
}

function lossOf({ own, standing, unsaid }: PlaceProposal, isTaken: boolean, isAsked: boolean): Loss {
  const place = placeOf(own.question);
  const default_ = `the default ${placeOf(standing.question)} (${standing.id})`;
  if (isTaken)
    return { kind: 'changed', place, what: `it takes the place of ${default_}`, why: `its id is ${standing.id}` };
  if (isAsked) return { kind: 'changed', place, what: `it stands beside ${default_}`, why: 'so you chose' };
  const remedy =
    unsaid.length === 0
      ? `--replace all does it, or the id ${standing.id} in the file`
      : `the default also warns: ${unsaid.map(placeOf).join(' ')}; say so in yours before you give it the id ${standing.id}`;
  const why = `both stand now, and yours is found first; ${remedy}`;
  return { kind: 'proposed', place, what: `to take the place of ${default_}`, why };
}

/** Every wording that was added, under its question: the owner reads whether the answer keeps what it promises. */
function wordingLoss(worded: readonly WordedEntry[]): Loss[] {
  return worded.map(({ entry, added }) => ({
    kind: 'changed',
    place: placeOf(entry.question),
    what: `it is also found by ${added.map(text => `“${text}”`).join(', ')}`,
    why: 'visitors usually ask so; take out what the answer does not say, or import with --no-wordings for none',
  }));
}
