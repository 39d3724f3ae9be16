import type { Contact, Corpus, Entry, Provider } from './corpus.js';
import type { Problem } from './problem.js';
import { holds, narrowness, type Occasion } from './when.js';

/** A corpus as it is for one page, and what its author should know of it. */
export interface SuitedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/**
 * Keeps of a corpus what is meant for this page: of the entries of one id the one whose `when` fits best, no draft unless
 * the file shows drafts, and the contact of the page's location. Done twice, it changes nothing more.
 */
export function suitCorpus(corpus: Corpus, occasion: Occasion): SuitedCorpus {
  const { shown, drafts } = withoutDrafts(corpus, occasion.drafts);
  const provider = providerAt(corpus, occasion);
  return {
    corpus: { ...corpus, entries: entriesFor(shown, occasion), ...(provider === undefined ? {} : { provider }) },
    problems: [...draftsProblem(drafts), ...unknownLocation(corpus, occasion)],
  };
}

/** The entries that visitors may see, and the ids of the drafts among the others; all of them where `drafts` is set. */
export function withoutDrafts(
  corpus: Corpus,
  keeps: boolean | undefined = corpus.drafts,
): {
  readonly shown: readonly Entry[];
  readonly drafts: readonly string[];
} {
  const isShown = (entry: Entry): boolean => entry.review !== 'draft' || keeps === true;
  return {
    shown: corpus.entries.filter(isShown),
    drafts: corpus.entries.filter(entry => !isShown(entry)).map(entry => entry.id),
  };
}

/**
 * The corpus on a day: an expired answer is gone, and its question is sent to the provider. The question itself stays to
 * be found; a corpus in which it vanished would answer with a neighbour.
 */
export function expireAnswers(corpus: Corpus, today: string | undefined): Corpus {
  if (today === undefined || !corpus.entries.some(entry => isExpired(entry, today))) return corpus;
  const entries = corpus.entries.map((entry): Entry =>
    isExpired(entry, today) ? { ...entry, answer: '', expired: true } : entry,
  );
  return { ...corpus, entries };
}

/** Whether an answer may no longer be given on a day (ISO date). `expires` is the last day on which it may. */
export function isExpired({ expires }: Pick<Entry, 'expires'>, today: string): boolean {
  return expires !== undefined && expires < today;
}

function entriesFor(entries: readonly Entry[], occasion: Occasion): Entry[] {
  const best = new Map<string, Entry>();
  for (const entry of entries) {
    if (!holds(entry.when, occasion)) continue;
    const other = best.get(entry.id);
    if (other === undefined || narrowness(entry.when) >= narrowness(other.when)) best.set(entry.id, entry);
  }
  return [...best.values()].map(entry => withVariants(entry, entries));
}

/** An entry for one place, written without variants, is found by those of the general entry. */
function withVariants(entry: Entry, entries: readonly Entry[]): Entry {
  if (entry.when === undefined || entry.variants.length > 0) return entry;
  const general = entries.find(other => other.id === entry.id && other.when === undefined);
  return general === undefined ? entry : { ...entry, variants: general.variants };
}

/** The provider with the contact of the page's location; with all locations, where it names none of several. */
function providerAt({ provider, locations = [] }: Corpus, { location: wanted }: Occasion): Provider | undefined {
  const chosen = locations.length === 1 ? locations[0] : locations.find(({ id }) => id === wanted);
  if (chosen === undefined) return locations.length === 0 ? provider : { ...provider, locations };
  const contact: Contact & { id?: string } = { ...chosen };
  delete contact.id;
  return { ...provider, ...contact };
}

function draftsProblem(drafts: readonly string[]): Problem[] {
  if (drafts.length === 0) return [];
  const reason = `${drafts.length === 1 ? 'there is 1 draft' : `there are ${String(drafts.length)} drafts`}, which visitors do not see (${drafts.join(', ')})`;
  const remedy = 'Write "review": "reviewed" in an entry once it was read, or "drafts": true at the top to try them.';
  return [{ pointer: '/entries', reason, remedy }];
}

function unknownLocation({ entries, locations = [] }: Corpus, { location }: Occasion): Problem[] {
  const known = new Set([...locations.map(({ id }) => id), ...entries.flatMap(({ when }) => when?.location ?? [])]);
  if (location === undefined || known.size === 0 || known.has(location)) return [];
  const reason = `the page names the location "${location}", which is not known here`;
  return [{ pointer: '/locations', reason, remedy: `Name one of ${[...known].join(', ')}.` }];
}
