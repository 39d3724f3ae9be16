import { consume } from '@lit/context';
import { type CSSResultGroup, LitElement } from 'lit';
import type { Desk } from '../desk/desk.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { STRINGS_EN } from '../strings/en.js';
import type { Strings } from '../strings/strings.js';
import { deskContext, settingsContext, stringsContext } from './contexts.js';
import { COMMON } from './common.styles.js';

/** An element of the panel: it is given the conversation, the strings and the settings by the `<care-faq>` around it. */
export class Part extends LitElement {
  static override styles: CSSResultGroup = COMMON;

  @consume({ context: deskContext, subscribe: true })
  protected desk!: Desk;

  @consume({ context: stringsContext, subscribe: true })
  protected strings: Strings = STRINGS_EN;

  @consume({ context: settingsContext, subscribe: true })
  protected settings: Settings = DEFAULT_SETTINGS;
}
