import type { Contact, Provider } from '../../core/corpus/corpus.js';
import { providerPrompt } from '../../core/conversation/words.js';
import { WORDS_EN } from '../../core/conversation/words.en.js';
import { safeUrl } from '../../core/markdown/safe-url.js';
import { escapeHtml } from './escape-html.js';

/** Who answers for the page, and how they are reached, with each of their places. */
export function providerSection(provider: Provider = {}): string {
  const places = (provider.locations ?? []).map(place => `<h3>${escapeHtml(place.name)}</h3>\n${contactList(place)}`);
  return [
    `<section>`,
    `<p>${escapeHtml(providerPrompt(WORDS_EN, provider))}</p>`,
    contactList(provider),
    ...places,
    '</section>',
  ]
    .filter(part => part !== '')
    .join('\n');
}

function contactList({ phone, email, url, hours }: Contact): string {
  const page = url === undefined ? undefined : safeUrl(url);
  const ways = [
    ...(phone === undefined ? [] : [link(`tel:${phone.replace(/[^\d+*#]/g, '')}`, `Call ${phone}`)]),
    ...(page === undefined ? [] : [link(page, 'Book an appointment')]),
    ...(email?.includes('@') ? [link(`mailto:${email.trim()}`, email.trim())] : []),
    ...(hours === undefined ? [] : [escapeHtml(hours)]),
  ];
  return ways.length === 0 ? '' : `<ul>\n${ways.map(way => `<li>${way}</li>`).join('\n')}\n</ul>`;
}

function link(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}
