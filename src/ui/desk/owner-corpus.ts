import { loadCorpus } from '../../core/corpus/load-corpus.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { describeProblem } from '../../core/corpus/problem.js';

/** Where an owner's changes may stand: the property, JSON inside the element, or an address. */
export interface OwnerCorpus {
  readonly property: unknown;
  readonly inline: string | undefined;
  readonly url: string | undefined;
}

const MOST_WAIT_MS = 8_000;

/**
 * The corpus to answer from: the owner's, laid over or in place of `base`; `base` itself where theirs cannot be used.
 * What is wrong in it is told to the author on the console, one line each. Never throws.
 */
export async function ownerCorpus(owner: OwnerCorpus, base: Corpus, signal: AbortSignal): Promise<Corpus> {
  let corpus = base;
  for (const input of [await fetchCorpus(owner.url, signal), owner.inline, owner.property]) {
    if (input === undefined || input === null) continue;
    const loaded = loadCorpus(input, corpus);
    for (const problem of loaded.problems) console.warn(`care-faq: corpus${describeProblem(problem)}`);
    if (loaded.corpus.entries.length > 0) corpus = loaded.corpus;
    else console.warn('care-faq: corpus/entries: there is nothing to answer from. The default answers are used.');
  }
  return corpus;
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
