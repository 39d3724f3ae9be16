import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import type { Terminal } from '../command-line/terminal.js';

/** From this confidence on, the default corpus would answer the question by itself. */
const ANSWERS_ALREADY = 0.5;
const MOST_TOLD = 10;

/** An entry of the default corpus that answers what an owner’s entry answers. */
export interface CloseEntry {
  readonly own: Entry;
  readonly other: Entry;
}

/** The owner’s entries whose question the default corpus answers already, each with that entry. */
export async function closeEntries(own: Corpus, base: Corpus): Promise<CloseEntry[]> {
  const retriever = await createRetriever(base);
  return own.entries.flatMap(entry => {
    const [match] = retriever.retrieve(entry.question, 1);
    const isClose = match !== undefined && match.confidence >= ANSWERS_ALREADY && match.entry.id !== entry.id;
    return isClose ? [{ own: entry, other: match.entry }] : [];
  });
}

/**
 * Which default entries an overlay should hide to let the owner’s be found: those that only say what is not answered,
 * where the owner now answers it. Others are the owner’s to decide, and are told with what to do.
 */
export async function makeRoom(own: Corpus, base: Corpus, terminal: Terminal): Promise<readonly string[]> {
  const close = await closeEntries(own, base);
  const idle = [...new Set(close.filter(({ other }) => !other.covered).map(({ other }) => other.id))];
  if (idle.length > 0) {
    terminal.note(
      `Hidden, since they only said that the default answers do not know, and yours do: ${idle.join(', ')}.`,
    );
  }
  const both = close.filter(({ other }) => other.covered);
  if (both.length === 0) return idle;
  terminal.note('The default answers say something on these as well. To let yours take the place, give it that id:');
  for (const { own: entry, other } of both.slice(0, MOST_TOLD))
    terminal.note(`  ${entry.id} (“${entry.question}”): ${other.id} (“${other.question}”)`);
  if (both.length > MOST_TOLD) terminal.note(`  … and ${String(both.length - MOST_TOLD)} more.`);
  return idle;
}
