import type { Contact, Provider } from '../../core/corpus/corpus.js';
import { safeUrl } from '../../core/markdown/safe-url.js';

/** How the provider and each of its places are reached, as the panel offers it; a way that leads nowhere is left out. */
export function providerLines(provider: Provider): readonly string[] {
  const places = (provider.locations ?? []).flatMap(place => {
    const ways = waysOf(place);
    return ways.length === 0 ? [] : [`${place.name}:`, ...ways.map(way => `  ${way}`)];
  });
  const lines = [...waysOf(provider), ...places];
  return lines.length > 0 ? lines : [NO_WAY];
}

/** What to do where a visitor is told to talk to somebody, and not how. */
const NO_WAY =
  '(No way to reach you is set here. Add "provider" to the corpus, or provider-phone, provider-url and provider-email to the tag.)';

function waysOf({ phone, url, email, hours }: Contact): string[] {
  const page = url === undefined ? undefined : safeUrl(url);
  const ways = [
    ...(phone !== undefined && /\d/.test(phone) ? [`Call ${phone}`] : []),
    ...(page === undefined ? [] : [`Book an appointment: ${page}`]),
    ...(email?.includes('@') ? [`Write to ${email.trim()}`] : []),
  ];
  // The panel shows hours beside a way to reach somebody, and nowhere else.
  return ways.length > 0 && hours !== undefined ? [...ways, `Hours: ${hours}`] : ways;
}
