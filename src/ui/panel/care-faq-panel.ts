import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../browse/care-faq-browse.js';
import '../browse/care-faq-my-questions.js';
import type { View } from '../desk/desk.js';
import '../support/care-faq-help-bar.js';
import '../support/care-faq-help-now.js';
import '../support/care-faq-strip.js';
import './care-faq-composer.js';
import type { CareFaqComposer } from './care-faq-composer.js';
import './care-faq-header.js';
import type { CareFaqHeader } from './care-faq-header.js';
import './care-faq-log.js';
import type { CareFaqLog } from './care-faq-log.js';
import { PANEL } from './care-faq-panel.styles.js';
import './care-faq-welcome.js';
import './care-faq-waiting.js';

/** Nearer to the end than this, a visitor has read what is there. */
const NEAR_END_PX = 160;
/** What stands above a turn that was scrolled to. */
const ROOM_ABOVE_PX = 12;

/** What fills the surface: header, one view, input, and the strip that stands in every state. */
export class CareFaqPanel extends Part {
  static override styles: CSSResultGroup = [COMMON, PANEL];

  @state() private hasNewAnswer = false;
  @query('care-faq-composer') readonly composer!: CareFaqComposer;
  @query('care-faq-header') private header!: CareFaqHeader;
  @query('care-faq-log') private log!: CareFaqLog;
  @query('.scroller') private scroller!: HTMLElement;

  #shownTurns = 0;
  #hadWaiting = false;
  #shownView: View = 'conversation';
  #scrolls = false;

  override willUpdate(): void {
    const { turns, waiting } = this.desk;
    const isAnswered = turns.length > this.#shownTurns;
    // An answer that was waited for may come while something else is read: then it is announced, not scrolled to.
    const mayScroll = !this.#hadWaiting || this.#isNearEnd();
    this.#scrolls = isAnswered && mayScroll;
    if (isAnswered) this.hasNewAnswer = !mayScroll;
    else if (turns.length === 0) this.hasNewAnswer = false;
    this.#shownTurns = turns.length;
    this.#hadWaiting = waiting.length > 0;
  }

  override updated(): void {
    const { view } = this.desk;
    if (view !== this.#shownView) this.#moveFocus(view);
    this.#shownView = view;
    if (this.#scrolls) void this.#scrollToNewest();
  }

  /** Where the focus goes when the panel opens. On a touch screen not the input: its keyboard would cover what there is to read. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    await this.composer.updateComplete;
    this.#moveFocus(this.desk.view);
  }

  /** Takes one step back: closes what is open inside; true where something was. */
  stepBack(): boolean {
    if (this.composer.closeList() || this.header.closeMenu()) return true;
    if (this.desk.view === 'conversation') return false;
    this.desk.show('conversation');
    return true;
  }

  #isNearEnd(): boolean {
    if (!this.hasUpdated) return true;
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** The question at the top, its reply beneath. Only this panel is scrolled, never the page around it. */
  async #scrollToNewest(): Promise<void> {
    this.hasNewAnswer = false;
    const turn = await this.log.newest();
    // What is inside the turn draws in microtasks of its own; a frame would not come in a tab that is not looked at.
    await new Promise(resolve => setTimeout(resolve));
    if (!turn) return;
    const above = turn.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
    this.scroller.scrollBy({ top: above - ROOM_ABOVE_PX, behavior: 'instant' });
  }

  /** Views change by a visitor's own action only; focus goes with them, to the top of what has opened. */
  #moveFocus(view: View): void {
    if (view !== 'conversation') this.renderRoot.querySelector<HTMLElement>('.view')?.focus({ preventScroll: true });
    // A keyboard on the screen would cover the answer that was just asked for.
    else if (matchMedia('(pointer: coarse)').matches) this.scroller.focus({ preventScroll: true });
    else this.composer.focus({ preventScroll: true });
  }

  #renderView(): TemplateResult | typeof nothing {
    const { desk, strings } = this;
    switch (desk.view) {
      case 'conversation':
        return nothing;
      case 'help':
        return html`<div class="view" tabindex="-1" role="group" aria-label=${strings.helpNow}>
          <care-faq-help-now></care-faq-help-now>
        </div>`;
      case 'browse':
        return html`<div class="view" tabindex="-1" role="group" aria-label=${strings.browse}>
          <care-faq-browse></care-faq-browse>
        </div>`;
      case 'sheet':
        return html`<div class="view" tabindex="-1" role="group" aria-label=${strings.myQuestions}>
          <care-faq-my-questions></care-faq-my-questions>
        </div>`;
    }
  }

  override render(): TemplateResult {
    const { desk, strings } = this;
    const away = desk.view !== 'conversation';
    return html`
      <care-faq-header exportparts="title"></care-faq-header>
      ${this.#renderView()}
      <div class="scroller" tabindex="0" role="group" aria-label=${strings.title} ?hidden=${away}>
        <care-faq-welcome exportparts="greeting"></care-faq-welcome>
        <care-faq-log exportparts="question, heading"></care-faq-log>
        <care-faq-waiting></care-faq-waiting>
      </div>
      ${
        this.hasNewAnswer && !away
          ? html`<button type="button" class="button new" @click=${() => this.#scrollToNewest()}>${strings.newAnswer}</button>`
          : nothing
      }
      ${desk.view === 'help' ? nothing : html`<care-faq-help-bar></care-faq-help-bar>`}
      <care-faq-composer exportparts="send" ?hidden=${away}></care-faq-composer>
      <care-faq-strip></care-faq-strip>
    `;
  }
}

define('care-faq-panel', CareFaqPanel);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-panel': CareFaqPanel;
  }
}
