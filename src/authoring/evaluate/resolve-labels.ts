import type { Corpus } from '../../core/corpus/corpus.js';
import { plainWords } from '../../core/text/plain-words.js';
import { didYouMean } from '../command-line/closest-name.js';
import { type MessageInFile, OUTCOMES } from './labelled-message.js';

/** A label that is nobody's: a slip of the pen, or of a corpus that has changed. */
export interface UnknownLabel {
  readonly line: number;
  readonly label: string;
  /** ` Did you mean "x"?`, or nothing. */
  readonly hint: string;
}

export interface ResolvedLabels {
  /** Messages with a label that is known; each label is an id or an outcome. */
  readonly messages: readonly MessageInFile[];
  readonly unknown: readonly UnknownLabel[];
  /** How many messages were left out, since none of their labels is known. */
  readonly left: number;
}

/** Takes labels for what they mean in a corpus: ids, outcomes, and the questions of entries in place of their ids. */
export function resolveLabels(messages: readonly MessageInFile[], { entries }: Corpus): ResolvedLabels {
  const ids = entries.map(({ id }) => id);
  const known = new Map<string, string>([
    ...entries.map(({ id, question }) => [plainWords(question), id] as const),
    ...[...OUTCOMES, ...ids].map(label => [label.toLowerCase(), label] as const),
  ]);
  const unknown: UnknownLabel[] = [];
  const resolved = messages.flatMap((message): MessageInFile[] => {
    const expect = message.expect.flatMap(label => {
      const meant = known.get(label.toLowerCase()) ?? known.get(plainWords(label));
      if (meant !== undefined) return [meant];
      unknown.push({ line: message.line, label, hint: didYouMean(label, ids) });
      return [];
    });
    return expect.length === 0 ? [] : [{ ...message, expect }];
  });
  return { messages: resolved, unknown, left: messages.length - resolved.length };
}
