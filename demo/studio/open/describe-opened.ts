import type { StudioStore } from '../document/studio-store.js';

/** What was opened, in a few words. */
export function describeOpened({ reading, entries }: Pick<StudioStore, 'reading' | 'entries'>): string {
  if (!reading.isRead) return `it cannot be read yet, since ${reading.reason}.`;
  return `${String(entries.length)} ${entries.length === 1 ? 'question' : 'questions'}.`;
}
