/* The studio is an owner's tool: it keeps their own draft in their own browser, and only when they tick a box. */
/* eslint-disable no-restricted-globals */
import type { TextSource } from '../document/text-source.js';

const KEY = 'care-faq-studio-draft';

/** A draft kept in this browser. */
export interface KeptDraft {
  readonly text: string;
  readonly source: TextSource;
  /** ISO moment. */
  readonly at: string;
}

/** The draft of an earlier visit, or undefined. */
export function keptDraft(): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<KeptDraft> | null;
    const { text, source, at } = kept ?? {};
    if (typeof text !== 'string' || typeof at !== 'string' || source === undefined) return undefined;
    const format = source.format === 'yaml' ? 'yaml' : 'json';
    return { text, at, source: { format, name: String(source.name) } };
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false where this browser has no room for it or allows none. */
export function keepDraft(draft: KeptDraft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Takes the draft away. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing can have been kept where it is not allowed.
  }
}
