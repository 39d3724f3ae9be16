import { draw } from './draw.js';

/** The provider's first contact as a link, or undefined where the owner gave none that can be one. */
export function providerLink(phone: string | null, page: string | null, email: string | null): string | undefined {
  if (phone) return `tel:${phone.replace(/[^\d+*#]/g, '')}`;
  // The browser itself says what an address leads to, however it is written.
  if (page && /^https?:$/.test(draw('a', { href: page }).protocol)) return page;
  return email ? `mailto:${email}` : undefined;
}
