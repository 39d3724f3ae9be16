import type { Message } from './message.js';
import type { Thresholds } from './thresholds.js';

/** The band that a confidence falls in: asserted, offered among the closest questions, or not known. */
export type Band = 'answer' | 'suggestions' | 'unknown';

/** The band of a confidence (0 to 1; null where nothing was found) between an owner's thresholds. */
export function bandOf(confidence: number | null, { answerAt, suggestAt }: Thresholds): Band {
  if (confidence === null || confidence < suggestAt) return 'unknown';
  return confidence >= answerAt ? 'answer' : 'suggestions';
}

/** Why a reply is of its kind, as one English sentence for people who write entries. */
export function explainOutcome(message: Message, confidence: number | null, thresholds: Thresholds): string {
  const sure = confidence === null ? '' : ` (${confidence.toFixed(2)})`;
  const { answerAt, suggestAt } = thresholds;
  switch (message.kind) {
    case 'help':
      return message.failed
        ? 'Something failed on the way, so only the resources are shown.'
        : `The screen read ${message.concern}, and no question that may be answered beside it: the resources alone.`;
    case 'provider':
      return message.entry
        ? `A personal medical question, for a person to answer. General information follows, since the best match is sure enough${sure}.`
        : `A personal medical question, for a person to answer. No entry is sure enough${sure} to follow as general information.`;
    case 'courtesy':
      return `The whole message is a courtesy (${message.topic}), so no entry is looked for.`;
    case 'answer':
      return `The best match is sure enough: its confidence${sure} is at least ${String(answerAt)}.`;
    case 'suggestions':
      return `No match is sure enough: the best one’s confidence${sure} is at least ${String(suggestAt)} and below ${String(answerAt)}, so the closest questions are offered.`;
    case 'fallback':
      if (message.entry) return `The best match${sure} is an entry that says what these answers do not cover.`;
      return confidence === null
        ? 'Nothing was found, since the message holds no word to search for.'
        : `The best match’s confidence${sure} is below ${String(suggestAt)}, so nothing is offered.`;
  }
}
