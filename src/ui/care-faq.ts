import { ContextProvider } from '@lit/context';
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { supportParts } from '../core/conversation/assistant.js';
import type { Turn } from '../core/conversation/conversation.js';
import { findEntry } from '../core/corpus/corpus.js';
import { INTERNATIONAL_CARD } from '../core/safety/crisis-lines.js';
import { deskContext, settingsContext, stringsContext } from './base/contexts.js';
import { CARE_FAQ } from './care-faq.styles.js';
import { Answers, type Circumstances } from './desk/answers.js';
import { Desk } from './desk/desk.js';
import type { KnowledgeSource } from './desk/knowledge.js';
import { inlineCorpus } from './desk/owner-corpus.js';
import { keepHistory, readHistory } from './desk/session-history.js';
import { readWhereabouts } from './desk/whereabouts.js';
import {
  CareFaqCloseEvent,
  CareFaqContactEvent,
  CareFaqFeedbackEvent,
  CareFaqOpenEvent,
  CareFaqReadyEvent,
  CareFaqReplyEvent,
} from './events/events.js';
import { replyDetails } from './events/reply-details.js';
import { type Handover, takeHandover } from './handover/handover.js';
import './panel/care-faq-panel.js';
import type { CareFaqPanel } from './panel/care-faq-panel.js';
import { CareFaqSettings } from './settings/care-faq-settings.js';
import { DEFAULT_SETTINGS } from './settings/settings.js';
import { STRINGS_EN } from './strings/en.js';
import { loadStrings } from './strings/load-strings.js';
import { keepInside } from './surface/keep-inside.js';
import { followPageLinks } from './surface/page-links.js';
import { createShiftCounter, leavePage } from './surface/quick-exit.js';
import { Surface } from './surface/surface.js';

/**
 * Answers a visitor's questions from a curated corpus, with help always in view.
 *
 * @element care-faq
 * @fires care-faq-ready - The panel is drawn and takes calls.
 * @fires care-faq-open - The panel was opened.
 * @fires care-faq-close - The panel was closed.
 * @fires care-faq-reply - A question got its reply; the same bare event for every reply.
 * @fires care-faq-contact - A link to the provider was used.
 * @fires care-faq-feedback - A visitor said whether an answer helped.
 * @csspart launcher - The button that opens the panel.
 */
export class CareFaq extends CareFaqSettings {
  static override styles: CSSResultGroup = CARE_FAQ;

  /** What answers rest on; an entry point sets it. Without one there is help, and no answer. */
  static knowledge: KnowledgeSource = {
    crisisLines: { cards: [], international: INTERNATIONAL_CARD },
    load: () => Promise.reject(new Error('No knowledge was given.')),
  };

  readonly #source: KnowledgeSource = (this.constructor as typeof CareFaq).knowledge;
  readonly #strings = new ContextProvider(this, { context: stringsContext, initialValue: STRINGS_EN });
  readonly #settings = new ContextProvider(this, { context: settingsContext, initialValue: DEFAULT_SETTINGS });
  readonly #desk = this.#createDesk();
  readonly #deskProvider = new ContextProvider(this, { context: deskContext, initialValue: this.#desk });
  readonly #answers = new Answers(this.#desk, this.#source);
  readonly #countShift = createShiftCounter(() => this.#leave());
  #chosenRegion: string | undefined;
  #surface: Surface | null = null;
  #unfollow: (() => void) | null = null;
  #wantedEntry: string | null = null;
  #wasOpened = false;

  @query('.launcher') private launcher!: HTMLElement | null;
  @query('.panel') private frame!: HTMLElement;
  @query('care-faq-panel') private panel!: CareFaqPanel | null;

  /** Resolves when the element is drawn and takes calls. */
  readonly ready: Promise<void> = new Promise(resolve => (this.#drawn = resolve));
  #drawn!: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = followPageLinks({
      open: (entry, from) => this.#openByLink(entry, from),
      toggle: () => (this.open ? this.hide() : this.show()),
      launcher: () => this.for,
    });
    if (this.hasUpdated) this.#raise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#answers.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings.setValue(this.readSettings(this.#source));
    if (changed.has('lang') || !this.hasUpdated) void this.#loadStrings();
    if (changed.has('corpus') && this.hasUpdated) this.#answers.forget();
    if (this.hasUpdated) this.#relocate();
    this.#wasOpened ||= this.#isShown;
  }

  protected override firstUpdated(): void {
    keepInside(this.frame);
    const handover = takeHandover(this);
    this.#raise();
    this.#drawn();
    if (handover) void takeOver(handover, this, { chooseRegion: region => this.#chooseRegion(region) });
    else this.dispatchEvent(new CareFaqReadyEvent());
    if (this.#settings.value.keepsHistory) for (const text of readHistory()) this.#desk.ask(text);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#isShown) void this.#prepare();
    if (!changed.has('open') || this.#settings.value.mode !== 'floating') return;
    if (this.open) this.#onOpened();
    else if (changed.get('open') !== undefined && this.#surface) this.#onClosed();
  }
