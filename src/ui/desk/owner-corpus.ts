import type * as LoadCorpus from '../../core/corpus/load-corpus.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { describeProblem } from '../../core/corpus/problem.js';
import type { Occasion } from '../../core/corpus/when.js';

/** Where an owner's changes may stand: the property, JSON inside the element, or an address. */
export interface OwnerCorpus {
  readonly property: unknown;
  readonly inline: string | undefined;
  readonly url: string | undefined;
  /** The visitor's day, and what the page says of itself. */
  readonly occasion: Occasion;
}

const MOST_WAIT_MS = 8_000;

/**
 * The corpus to answer from: the owner's, laid over or in place of `base`; `base` itself where theirs cannot be used.
 * What is wrong in it is told to the author on the console, one line each. Rejects only
 * where what makes the base fit for this page and day does not arrive: an expired answer is not shown on a chance.
 */
export async function ownerCorpus(owner: OwnerCorpus, base: Corpus, signal: AbortSignal): Promise<Corpus> {
  const { occasion } = owner;
  let corpus = await suited(base, occasion);
  if ([owner.url?.trim() || undefined, owner.inline, owner.property].every(one => one === undefined || one === null))
    return corpus;
  // A page without a corpus of its own does not fetch what reads one; the others fetch both at once.
  const [reader, fetched] = await Promise.all([loadReader(), fetchCorpus(owner.url, signal)]);
  if (reader === undefined) return corpus;
  for (const input of [fetched, owner.inline, owner.property]) {
    if (input === undefined || input === null) continue;
    const loaded = reader.loadCorpus(input, corpus, occasion);
    for (const problem of loaded.problems) console.warn(`care-faq: corpus${describeProblem(problem)}`);
    if (loaded.corpus.entries.length > 0) corpus = loaded.corpus;
    else console.warn('care-faq: corpus/entries: there is nothing to answer from. The default answers are used.');
  }
  return corpus;
}

/** The base for this page and day. Where nothing in it depends on either, what settles it is not fetched. */
async function suited(base: Corpus, occasion: Occasion): Promise<Corpus> {
  const isForEveryone =
    base.locations === undefined &&
    base.entries.every(({ when, expires, review }) => [when, expires, review].every(one => one === undefined));
  if (isForEveryone) return base;
  const { expireAnswers, suitCorpus } = await import('../../core/corpus/suit-corpus.js');
  return expireAnswers(suitCorpus(base, occasion).corpus, occasion.today);
}

async function loadReader(): Promise<Pick<typeof LoadCorpus, 'loadCorpus'> | undefined> {
  try {
    // What ranks it comes along, in the same round trip: half of it would be of no use.
    const [reader] = await Promise.all([
      import('../../core/corpus/load-corpus.js'),
      import('../../core/retrieval/extend-ranking.js'),
      import('../../core/retrieval/make-ranking.js'),
    ]);
    return reader;
  } catch {
    console.warn('care-faq: the file that reads a corpus did not arrive. The default answers are used.');
    return undefined;
  }
}

async function fetchCorpus(url: string | undefined, signal: AbortSignal): Promise<string | undefined> {
  if (url === undefined || url.trim() === '') return undefined;
  try {
    const response = await fetch(new URL(url, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_WAIT_MS)]),
    });
    if (!response.ok) throw new Error(`the server says ${String(response.status)}`);
    return await response.text();
  } catch (error) {
    if (!signal.aborted) {
      const reason = error instanceof Error ? error.message : 'it did not arrive';
      console.warn(
        `care-faq: corpus "${url}" could not be loaded (${reason}). The default answers are used; check the address.`,
      );
    }
    return undefined;
  }
}

/** The JSON an owner wrote inside the element. */
export function inlineCorpus(element: Element): string | undefined {
  const script = [...element.children].find(child => child.matches('script[type="application/json"]'));
  return script?.textContent ?? undefined;
}
