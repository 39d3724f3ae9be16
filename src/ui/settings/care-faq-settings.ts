import { LitElement } from 'lit';
import type { KnowledgeSource } from '../desk/knowledge.js';
import type { LogSetting } from '../desk/log-keeper.js';
import type { OwnStrings } from '../strings/strings.js';
import { readProvider, readThresholds } from './read-settings.js';
import { type Mode, MODES, type Settings } from './settings.js';
import { property } from '../base/reactive.js';

/** The attributes of `<care-faq>`, each with its property: all an owner sets, and nothing of what is done with it. */
export class CareFaqSettings extends LitElement {
  /** Name of the clinic, practice or coach who answers for this page. */
  @property({ attribute: 'provider-name' }) providerName?: string;

  /** `clinic`, `coach` or `practice`. A coach is offered for coaching, never as the medical provider. */
  @property({ attribute: 'provider-kind' }) providerKind?: string;

  /** The provider's telephone number, as people write it. */
  @property({ attribute: 'provider-phone' }) providerPhone?: string;

  /** The provider's email address. */
  @property({ attribute: 'provider-email' }) providerEmail?: string;

  /** A page to book on or to write from. */
  @property({ attribute: 'provider-url' }) providerUrl?: string;

  /** ISO 3166-1 alpha-2 code of the practice's country: whose crisis lines are shown first. */
  @property() region?: string;

  /** Language of the interface; the nearest `lang` of the page where absent. */
  @property() override lang = '';

  /** Address of a corpus or an overlay; as a property also the object itself or its JSON. */
  @property() corpus?: unknown;

  /** Id of the practice's location whose page this is, where the corpus has answers for several. */
  @property() location?: string;

  /** Whom the page is for, where the corpus has answers for several audiences. */
  @property() audience?: string;

  /** `floating`, `inline` (in the page's flow) or `page` (fills what it is in). */
  @property({ reflect: true, useDefault: true }) mode: Mode = 'floating';

  /** The corner of the floating panel: `end` or `start` of the line. */
  @property({ reflect: true, useDefault: true }) position = 'end';

  /** Distance of the launcher and the panel from the side of the window, in px. */
  @property({ attribute: 'offset-x' }) offsetX?: string;

  /** Distance from the foot of the window, in px. */
  @property({ attribute: 'offset-y' }) offsetY?: string;

  /** Id of the owner's own launcher: ours is not drawn then. */
  @property() for = '';

  /** `auto` (as the visitor's system), `light` or `dark`. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The first sentence of the panel. */
  @property() greeting?: string;

  /** Whether the panel is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** `none` (memory only) or `session` (what was asked survives a reload in this tab; never a concern). */
  @property() history: 'none' | 'session' = 'none';

  /** Confidence, 0 to 1, from which an answer is given. */
  @property({ attribute: 'answer-at' }) answerAt?: string;

  /** Confidence, 0 to 1, from which the closest questions are offered. */
  @property({ attribute: 'suggest-at' }) suggestAt?: string;

  /** Words of your own for the interface, by name; those of the help and of the replies stay as they are. */
  @property({ attribute: false }) strings?: OwnStrings;

  /**
   * A log of questions, off unless set: a function that is given the redacted lines when the panel is closed, or `true` to
   * collect them for `downloadLog()`. The panel tells visitors of it.
   */
  @property({ attribute: false }) log?: LogSetting;

  /** `entries`: events name the entry that was shown. */
  @property() events?: string;

  /**
   * What is set, read and checked; faulty values count as absent.
   *
   * @internal
   */
  readSettings(source: KnowledgeSource): Settings {
    return {
      mode: MODES.find(mode => mode === this.mode) ?? 'floating',
      provider: readProvider(this),
      region: this.region,
      greeting: this.greeting?.trim() || undefined,
      keepsHistory: this.history === 'session',
      namesEntries: this.events === 'entries',
      thresholds: readThresholds(this.answerAt, this.suggestAt),
      countries: source.crisisLines.cards.map(card => card.region).filter(region => region !== null),
    };
  }

  /**
   * The language asked for: the element's own, else the nearest of the page.
   *
   * @internal
   */
  get wantedLanguage(): string {
    return this.lang || this.closest<HTMLElement>('[lang]:not(care-faq)')?.lang || 'en';
  }
}
