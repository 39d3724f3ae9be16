import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { INTERNATIONAL_CARD } from '../core/safety/crisis-lines.js';
import { breathe } from './base/slices.js';
import type { Surrounded, Surroundings } from './base/surroundings.js';
import { CARE_FAQ } from './care-faq.styles.js';
import { ConversationController } from './desk/conversation-controller.js';
import type { KnowledgeSource } from './desk/knowledge.js';
import { CareFaqReadyEvent } from './events/events.js';
import { HANDOVER, type HandoverHost } from './handover/handover.js';
import { takeOver } from './handover/take-over.js';
import './panel/care-faq-panel.js';
import type { CareFaqPanel } from './panel/care-faq-panel.js';
import { CareFaqSettings } from './settings/care-faq-settings.js';
import { SurfaceController } from './surface/surface-controller.js';

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
 * @csspart title - The name of who answers.
 * @csspart greeting - The first sentence.
 * @csspart question - The visitor's own words.
 * @csspart heading - The matched question above an answer.
 * @csspart send - The button that asks.
 */
export class CareFaq extends CareFaqSettings implements Surrounded {
  static override styles: CSSResultGroup = CARE_FAQ;

  /** What answers rest on; an entry point sets it. Without one there is help, and no answer. */
  static knowledge: KnowledgeSource = {
    crisisLines: { cards: [], international: INTERNATIONAL_CARD },
    load: () => Promise.reject(new Error('No knowledge was given.')),
  };

  readonly #source: KnowledgeSource = (this.constructor as typeof CareFaq).knowledge;
  readonly #conversation = new ConversationController(this, this.#source);
  readonly #surface = new SurfaceController(this, {
    isBehind: () => this.#isBehind,
    stepBack: () => this.panel?.stepBack() ?? false,
    leave: () => this.#conversation.leave(),
    focusInput: () => void this.panel?.focusFirst(),
    openEntry: id => this.#conversation.openEntry(id),
  });
  #resolveReady: () => void = () => undefined;
  /** Whether the script tag's shell stands in its place: then all is drawn unseen behind it first. */
  #isBehind = (this as HandoverHost)[HANDOVER] !== undefined;
  #wasShown = this.#isBehind;

  /** Resolves when the element is drawn and takes calls. */
  readonly ready: Promise<void> = new Promise(resolve => (this.#resolveReady = resolve));

  /** @internal */
  get surroundings(): Surroundings {
    return this.#conversation;
  }

  private get panel(): CareFaqPanel | null {
    return this.renderRoot.querySelector('care-faq-panel');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const shells = [...(this.shadowRoot?.adoptedStyleSheets ?? [])];
    const root = super.createRenderRoot() as ShadowRoot;
    // The shell keeps its look while it stands.
    if (this.#isBehind) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...shells];
    return root;
  }

  /** Becoming an element of this class is work enough for one task. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isBehind) await breathe();
    await super.scheduleUpdate();
  }

  #comeForward(): void {
    this.#isBehind = false;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('lang') || changed.has('strings') || changed.has('log')) && this.hasUpdated)
      void this.#conversation.loadStrings();
    if ((changed.has('corpus') || changed.has('location') || changed.has('audience')) && this.hasUpdated)
      this.#conversation.changeCorpus();
    if (!this.hasUpdated || [...changed.keys()].some(name => name !== 'open')) {
      this.#conversation.readSettings(this.readSettings(this.#source));
    }
    this.#wasShown ||= this.#isShown;
  }

  protected override firstUpdated(): void {
    this.#conversation.restore();
    const handover = (this as HandoverHost)[HANDOVER];
    if (handover) {
      void takeOver(this, handover, {
        ask: text => this.#conversation.askUntold(text),
        chooseRegion: region => this.#conversation.chooseRegion(region),
        comeForward: () => this.#comeForward(),
      });
    } else this.dispatchEvent(new CareFaqReadyEvent());
    this.#resolveReady();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && !this.open) this.#conversation.log.deliver();
    if (this.#isShown) void this.#conversation.prepare();
  }

  /** Opens the panel. The focus goes there only where a visitor's own act led here. */
  show(): void {
    this.#surface.open(navigator.userActivation.isActive);
  }

  /** Closes the panel; the conversation stays until it is cleared or the page is left. */
  hide(): void {
    this.open = false;
  }

  /** Opens the panel and asks; resolves when the reply is drawn. */
  async ask(text: string): Promise<void> {
    this.show();
    this.#conversation.askUntold(text);
    await this.updateComplete;
    await this.#conversation.desk.settled();
    await this.panel?.updateComplete;
  }

  /** Saves what the log collected (property `log` set to true) as a file, one JSON object a line. */
  downloadLog(): void {
    this.#conversation.log.download();
  }

  /** Forgets the conversation. */
  clear(): void {
    this.#conversation.desk.clear();
  }

  get #isShown(): boolean {
    return this.open || this.mode === 'inline' || this.mode === 'page';
  }

  #renderPanel(): TemplateResult | typeof nothing {
    return this.#wasShown
      ? html`<care-faq-panel exportparts="title, greeting, question, heading, send"></care-faq-panel>`
      : nothing;
  }

  override render(): TemplateResult {
    const { strings, settings } = this.#conversation;
    if (settings.mode !== 'floating') {
      return html`<div class=${this.#isBehind ? 'root behind' : 'root'} aria-hidden=${this.#isBehind || nothing} dir=${strings.dir} lang=${strings.lang}>
        <section class="panel" aria-label=${strings.title}>${this.#renderPanel()}</section>
      </div>`;
    }
    const launcher = html`<button
      type="button"
      class="launcher"
      part="launcher"
      aria-haspopup="dialog"
      aria-expanded=${this.open}
      ?hidden=${this.open}
      @click=${this.show}
    >
      <b aria-hidden="true">?</b><span>${strings.launcher}</span>
    </button>`;
    return html`<div class=${this.#isBehind ? 'root behind' : 'root'} aria-hidden=${this.#isBehind || nothing} dir=${strings.dir} lang=${strings.lang}>
      ${this.for === '' ? launcher : nothing}
      <dialog class="panel" aria-label=${strings.title} ?hidden=${!this.#isBehind}>${this.#renderPanel()}</dialog>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-faq': CareFaq;
  }
}
