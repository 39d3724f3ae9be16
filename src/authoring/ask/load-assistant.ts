import { type Assistant, createAssistant } from '../../core/conversation/assistant.js';
import { createExplainedAssistant, type ExplainedAssistant } from '../../core/conversation/explain-reply.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { createScreen } from '../../core/safety/screen/create-screen.js';
import type { Words } from '../../core/conversation/words.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { PlainError } from '../command-line/plain-error.js';

/**
 * The assistant a visitor of this region would get. Without a region it is the international one: where this machine
 * stands says nothing about the visitor.
 */
export function loadAssistant(
  corpus: Corpus,
  region: string | undefined,
  words: Words,
  knowledge: BundledKnowledge,
): Promise<Assistant> {
  return createAssistant({
    corpus,
    words,
    crisisLines: knowledge.crisisLines,
    screen: createScreen(knowledge.screenData),
    where: { owner: region },
  });
}

/** The same assistant, which also tells why it replies as it does. */
export function loadExplainedAssistant(
  corpus: Corpus,
  region: string | undefined,
  words: Words,
  knowledge: BundledKnowledge,
): Promise<ExplainedAssistant> {
  const { crisisLines, screenData } = knowledge;
  return createExplainedAssistant({ corpus, words, crisisLines, screen: screenData, where: { owner: region } });
}

/** A region as a person typed it, in capitals; a note where it has no crisis lines of its own. */
export function readRegion(typed: string, knowledge: BundledKnowledge): { region: string; note?: string } {
  const region = typed.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(region)) {
    throw new PlainError(`--region takes a country’s two letters (ISO 3166-1), such as US or GB, not "${typed}".`);
  }
  if (knowledge.crisisLines.cards.some(card => card.region === region)) return { region };
  const meant = region === 'UK' ? ' The United Kingdom is GB.' : '';
  return { region, note: `There are no crisis lines for ${region}, so the international ones are shown.${meant}` };
}
