import type { Turn } from '../../core/conversation/conversation.js';

const KEY = 'care-faq';
const MOST_TURNS = 20;
const MOST_CHARACTERS = 2_000;

/**
 * The owner's choice `history="session"`: what was asked is asked again after the page was reloaded. Only texts are kept,
 * for this tab, after the visitor asked something, and never one with a concern. What is read back is untrusted: it
 * takes the same road as if it had just been typed.
 */
export function keepHistory(turns: readonly Turn[]): void {
  try {
    const texts = turns
      .filter(({ message }) => message.concern === 'none')
      .map(({ text }) => text.slice(0, MOST_CHARACTERS));
    if (texts.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(texts.slice(-MOST_TURNS)));
  } catch {
    // A page may not store anything: the conversation lives in memory, as it does without this setting.
  }
}

export function readHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    const texts = kept.filter((text): text is string => typeof text === 'string' && text.length <= MOST_CHARACTERS);
    return texts.slice(-MOST_TURNS);
  } catch {
    return [];
  }
}
