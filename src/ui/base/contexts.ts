import { type Context, createContext } from '@lit/context';
import type { Desk } from '../desk/desk.js';
import type { Settings } from '../settings/settings.js';
import type { Strings } from '../strings/strings.js';

/** The conversation, and what can be asked of it. */
export const deskContext: Context<unknown, Desk> = createContext<Desk>(Symbol('care-faq conversation'));
/** Everything a visitor reads that is not an answer. */
export const stringsContext: Context<unknown, Strings> = createContext<Strings>(Symbol('care-faq strings'));
/** What the owner set. */
export const settingsContext: Context<unknown, Settings> = createContext<Settings>(Symbol('care-faq settings'));
