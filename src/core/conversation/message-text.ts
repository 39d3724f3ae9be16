import type { Entry } from '../corpus/corpus.js';
import { plainText } from '../markdown/plain-text.js';
import type { Message } from './message.js';
import type { Words } from './words.js';

function entryText(entry: Entry): string {
  return `${entry.question}\n\n${plainText(entry.answer)}`;
}

function bodyParts(message: Message, words: Words): string[] {
  switch (message.kind) {
    case 'answer':
      return [entryText(message.entry)];
    case 'suggestions':
      return [words.suggestions, message.entries.map(entry => `- ${entry.question}`).join('\n')];
    case 'fallback':
      if (message.entry) return [entryText(message.entry)];
      return [message.misses >= 3 ? words.fallbackAgain : words.fallback];
    case 'provider':
      if (message.expired) return [message.expired.question, words.expired];
      return message.entry ? [words.provider, words.inGeneral, entryText(message.entry)] : [words.provider];
    case 'courtesy':
      return [words.courtesy[message.topic]];
    case 'help':
      return message.failed ? [words.failed] : [];
  }
}

/** The body of a reply as plain text: without the support, and never with the visitor's words. */
export function messageText(message: Message, words: Words): string {
  const opening = message.concern === 'none' ? [] : [words.concern[message.concern][message.about]];
  return [...opening, ...bodyParts(message, words)].join('\n\n');
}
