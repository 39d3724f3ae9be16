import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../core/conversation/message.js';
import type { Strings } from '../strings/strings.js';
import './care-faq-answer.js';
import { MANY_MISSES } from './care-faq-fallback.js';
import './care-faq-provider.js';
import './care-faq-suggestions.js';

/** Whether a reply's body has the ways to reach the provider itself. */
export function namesContact(message: Message): boolean {
  return (
    message.kind === 'provider' || (message.kind === 'fallback' && !message.entry && message.misses >= MANY_MISSES)
  );
}

/** The body of a reply: one arm a kind, none of them with support, which stands around every body. */
export function renderMessage(message: Message, strings: Strings): TemplateResult | typeof nothing {
  switch (message.kind) {
    case 'answer':
      return html`<care-faq-answer exportparts="heading" .message=${message}></care-faq-answer>`;
    case 'suggestions':
      return html`<care-faq-suggestions exportparts="heading" .message=${message}></care-faq-suggestions>`;
    case 'fallback':
      return html`<care-faq-fallback exportparts="heading" .message=${message}></care-faq-fallback>`;
    case 'provider':
      return html`<care-faq-provider exportparts="heading" .message=${message}></care-faq-provider>`;
    case 'courtesy':
      return html`<p class="plain">${strings.courtesy[message.topic]}</p>`;
    case 'help':
      return message.failed ? html`<p class="plain">${strings.failed}</p>` : nothing;
  }
}
