import { messageText } from '../../core/conversation/message-text.js';
import { shownEntry } from '../../core/conversation/message.js';
import type { Response } from '../../core/conversation/respond.js';
import type { Words } from '../../core/conversation/words.js';
import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { paint, type Terminal } from '../command-line/terminal.js';
import { contactLines } from './contact-lines.js';
import { linkLines } from './link-lines.js';
import { providerLines } from './provider-lines.js';

/**
 * A reply for a person at a terminal: its kind, its body with links and sources, how to reach the provider, and the lines,
 * in the order a visitor sees.
 */
export function readableReply(response: Response, corpus: Corpus, words: Words, terminal: Terminal): string {
  const { message, matches } = response;
  const support = [
    paint(terminal, 'bold', message.support.prompt),
    ...providerLines(message.support.provider).map(line => `  ${line}`),
    '',
    ...contactLines(message.support).map(({ name, contact }) => `  ${name}: ${contact}`),
  ].join('\n');
  const entry = shownEntry(message);
  const links = entry ? linkLines(entry.answer) : [];
  const body = [
    messageText(message, words),
    ...(links.length === 0 ? [] : [['Links:', ...links.map(link => `- ${link}`)].join('\n')]),
    ...(entry ? [paint(terminal, 'dim', describeOrigin(entry, corpus))] : []),
  ].join('\n\n');
  const concern = message.concern === 'none' ? '' : `, concern: ${message.concern}`;
  const confidence = matches[0] ? `, confidence ${matches[0].confidence.toFixed(2)}` : '';
  const head = paint(terminal, 'cyan', `${message.kind}${concern}${confidence}`);
  const parts = message.support.first ? [support, body] : [body, support];
  return `${[head, ...parts.filter(part => part !== '')].join('\n\n')}\n`;
}

/** The sources of an entry, one a line, and the date of its review. */
function describeOrigin(entry: Entry, corpus: Corpus): string {
  const sources = entry.sources.map(({ id, section }) => {
    const source = corpus.sources.find(candidate => candidate.id === id);
    return [source?.title ?? id, source?.publisher, section].filter(part => part !== undefined).join(', ');
  });
  return [
    ...(sources.length === 0 ? [] : ['Sources:', ...sources.map(source => `- ${source}`)]),
    `Reviewed: ${entry.reviewed ?? 'not yet'} (entry ${entry.id})`,
  ].join('\n');
}
