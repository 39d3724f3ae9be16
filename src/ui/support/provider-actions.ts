import type { Contact, Provider } from '../../core/corpus/corpus.js';
import { safeUrl } from '../../core/markdown/safe-url.js';
import { fill } from '../strings/fill.js';
import type { HelpStrings } from '../strings/strings.js';

/** One way to reach the provider. */
export interface ProviderAction {
  readonly by: 'phone' | 'email' | 'url';
  readonly href: string;
  readonly label: string;
}

/** How to reach the provider; empty where the owner gave no contact. */
export function providerActions(
  provider: Contact,
  strings: Pick<HelpStrings, 'callProvider' | 'bookProvider' | 'writeProvider'>,
): readonly ProviderAction[] {
  const actions: ProviderAction[] = [];
  const phone = provider.phone?.replace(/[^\d+*#]/g, '');
  if (phone && provider.phone) {
    actions.push({ by: 'phone', href: `tel:${phone}`, label: fill(strings.callProvider, { number: provider.phone }) });
  }
  const page = provider.url === undefined ? undefined : safeUrl(provider.url);
  if (page) actions.push({ by: 'url', href: page, label: strings.bookProvider });
  if (provider.email?.includes('@')) {
    actions.push({ by: 'email', href: `mailto:${provider.email.trim()}`, label: strings.writeProvider });
  }
  return actions;
}

/** What the strip says of the provider: a few words. A coach is offered for coaching, never as the medical provider. */
export function providerInvitation(
  provider: Provider,
  strings: Pick<HelpStrings, 'talkTo' | 'talkToCoach' | 'talkToSomeone'>,
): string {
  if (provider.name === undefined) return strings.talkToSomeone;
  return fill(provider.kind === 'coach' ? strings.talkToCoach : strings.talkTo, { name: provider.name });
}
