import type { Turn } from '../../core/conversation/conversation.js';
import { shownEntry } from '../../core/conversation/message.js';
import type { ReplyDetails } from './events.js';

/** What may be told of a reply. A concern, and a failure, look like a fallback that found nothing. */
export function replyDetails({ message }: Turn): ReplyDetails {
  if (message.concern !== 'none' || message.kind === 'help') return { kind: 'fallback', entryId: null };
  return { kind: message.kind, entryId: shownEntry(message)?.id ?? null };
}
