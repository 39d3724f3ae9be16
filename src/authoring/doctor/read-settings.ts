import { attribute, type Element } from '../import/html/tree.js';
import type { ExaminedPage } from './examined-page.js';

/** A setting as it is written: its name, its text, and the element that it stands on. */
export interface WrittenSetting {
  readonly name: string;
  readonly value: string;
  readonly element: Element;
  /** The attribute’s own name: `region` on the element, `data-region` on the script tag. */
  readonly attribute: string;
}

/** Every attribute that sets something, of the script tags first. Names are those of the element. */
export function writtenSettings(page: ExaminedPage): WrittenSetting[] {
  return [
    ...page.scripts.flatMap(element => settingsOf(element, 'data-')),
    ...page.elements.flatMap(element => settingsOf(element, '')),
  ];
}

/** The text that counts for a setting: the element’s own wins over the script tag’s. */
export function settingOf(page: ExaminedPage, name: string): WrittenSetting | undefined {
  const all = writtenSettings(page).filter(setting => setting.name === name && setting.value.trim() !== '');
  return all.find(({ element }) => element.tagName === 'care-faq') ?? all[0];
}

function settingsOf(element: Element, prefix: string): WrittenSetting[] {
  return element.attrs
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => ({ name: name.slice(prefix.length), value, element, attribute: name }));
}

/** An address as the browser would read it, or undefined. */
export function resolveAddress(page: ExaminedPage, address: string): URL | undefined {
  try {
    return new URL(address.trim(), baseOf(page));
  } catch {
    return undefined;
  }
}

/** What relative addresses of the page are read against. A file has an address that nobody else has. */
export function baseOf(page: ExaminedPage): URL {
  const own = page.url ?? new URL('https://page.invalid/');
  const base = page.bases[0];
  const href = base && attribute(base, 'href');
  if (href === undefined) return own;
  try {
    return new URL(href, own);
  } catch {
    return own;
  }
}
