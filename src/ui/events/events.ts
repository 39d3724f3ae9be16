import type { MessageKind } from '../../core/conversation/message.js';
import type { FeedbackReason } from '../strings/strings.js';

const UP_AND_OUT: EventInit = { bubbles: true, composed: true };

/** The panel is drawn and takes calls. */
export class CareFaqReadyEvent extends Event {
  constructor() {
    super('care-faq-ready', UP_AND_OUT);
  }
}

/** The panel was opened. */
export class CareFaqOpenEvent extends Event {
  constructor() {
    super('care-faq-open', UP_AND_OUT);
  }
}

/** The panel was closed. */
export class CareFaqCloseEvent extends Event {
  constructor() {
    super('care-faq-close', UP_AND_OUT);
  }
}

/** What a reply event may tell, where the owner asked for it. */
export interface ReplyDetails {
  readonly kind: MessageKind;
  readonly entryId: string | null;
}

/**
 * A question got its reply. The same bare event for every reply; with `events="entries"` it names the kind and the entry
 * shown, and a reply to a concern looks exactly like a fallback. Never the visitor's words.
 */
export class CareFaqReplyEvent extends Event {
  readonly kind: MessageKind | null;
  readonly entryId: string | null;

  constructor(details?: ReplyDetails) {
    super('care-faq-reply', UP_AND_OUT);
    this.kind = details?.kind ?? null;
    this.entryId = details?.entryId ?? null;
  }
}

/** A link to the provider was used. */
export class CareFaqContactEvent extends Event {
  readonly by: 'phone' | 'email' | 'url';

  constructor(by: 'phone' | 'email' | 'url') {
    super('care-faq-contact', UP_AND_OUT);
    this.by = by;
  }
}

/** A visitor said whether an answer helped. Which one is told only with `events="entries"`; never in words. */
export class CareFaqFeedbackEvent extends Event {
  readonly helped: boolean;
  readonly reason: FeedbackReason | null;
  readonly entryId: string | null;

  constructor(helped: boolean, reason: FeedbackReason | null, entryId: string | null) {
    super('care-faq-feedback', UP_AND_OUT);
    this.helped = helped;
    this.reason = reason;
    this.entryId = entryId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-faq-ready': CareFaqReadyEvent;
    'care-faq-open': CareFaqOpenEvent;
    'care-faq-close': CareFaqCloseEvent;
    'care-faq-reply': CareFaqReplyEvent;
    'care-faq-contact': CareFaqContactEvent;
    'care-faq-feedback': CareFaqFeedbackEvent;
  }
}
