import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
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
import { loadMore } from './load-more.js';
import './care-faq-welcome.js';
import './care-faq-waiting.js';
import { state } from '../base/reactive.js';

/** Nearer to the end than this, a visitor has read what is there. */
const NEAR_END_PX = 160;
/** What stands above a turn that was scrolled to. */
const ROOM_ABOVE_PX = 12;

/** What fills the surface: header, one view, input, and the strip that stands in every state. */
export class CareFaqPanel extends Part {
  protected static override followsTalk = true;
  static override styles: CSSResultGroup = [COMMON, PANEL];

  @state() private hasNewAnswer = false;
  /** Whether what is looked through did not come; undefined while it is on its way. */
  @state() private lacksMore: boolean | undefined;

  #shownView: View = 'conversation';
  #brought: Promise<void> | undefined;

  /** The input. */
  get composer(): CareFaqComposer {
    return this.#part('care-faq-composer');
  }

  get #header(): CareFaqHeader {
    return this.#part('care-faq-header');
  }

  get #log(): CareFaqLog {
    return this.#part('care-faq-log');
  }

  get #scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  #part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    return this.renderRoot.querySelector(tag) as HTMLElementTagNameMap[Tag];
  }

  override updated(): void {
    const { view, waiting } = this.desk;
    if (view !== this.#shownView) {
      this.#moveFocus(view);
      if (view === 'browse' || view === 'sheet') void loadMore().then(isThere => (this.lacksMore = !isThere));
    }
    this.#shownView = view;
    if (waiting.length > 0) this.#part('care-faq-waiting').texts = waiting;
    this.#brought = this.#bring();
  }

  /** Resolves when what was asked is shown too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#brought;
    return isDone;
  }

  /** Shows at once what was drawn aside: nothing is seen in part, and what is seen moves once. */
  async #bring(): Promise<void> {
    const log = this.#log;
    const welcome = this.#part('care-faq-welcome');
    const waited = this.#part('care-faq-waiting');
    await Promise.all([log, welcome, waited].map(part => part.updateComplete));
    const { turns, waiting, corpus } = this.desk;
    // An answer that was waited for may come while something else is read: then it is announced, not scrolled to.
    const mayScroll = waited.hidden || !log.isNews || this.#isNearEnd();
    waited.hidden = waiting.length === 0;
    if (corpus && waited.hidden) welcome.offer();
    const turn = log.reveal();
    if (turn && mayScroll) this.#scrollTo(turn);
    else if (turn) this.hasNewAnswer = true;
    if (turns.length === 0) this.hasNewAnswer = false;
  }

  /** Where the focus goes when the panel opens. On a touch screen not the input: its keyboard would cover what there is to read. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.#moveFocus(this.desk.view);
  }

  /** Takes one step back: closes what is open inside; true where something was. */
  stepBack(): boolean {
    if (this.composer.closeList() || this.#header.closeMenu()) return true;
    if (this.desk.view === 'conversation') return false;
    this.desk.show('conversation');
    return true;
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** The question at the top, its reply beneath. Only this panel is scrolled, never the page around it. */
  #scrollTo(turn: Element): void {
    this.hasNewAnswer = false;
    const above = turn.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    this.#scroller.scrollBy({ top: above - ROOM_ABOVE_PX, behavior: 'instant' });
  }

  #scrollToNewest(): void {
    const { newest } = this.#log;
    if (newest) this.#scrollTo(newest);
  }

  /** Views change by a visitor's own action only; focus goes with them, to the top of what has opened. */
  #moveFocus(view: View): void {
    if (view !== 'conversation') this.renderRoot.querySelector<HTMLElement>('.view')?.focus({ preventScroll: true });
    // A keyboard on the screen would cover the answer that was just asked for.
    else if (matchMedia('(pointer: coarse)').matches) this.#scroller.focus({ preventScroll: true });
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
        return this.#renderMore(strings.browse, html`<care-faq-browse></care-faq-browse>`);
      case 'sheet':
        return this.#renderMore(strings.myQuestions, html`<care-faq-my-questions></care-faq-my-questions>`);
    }
  }

  #renderMore(label: string, view: TemplateResult): TemplateResult {
    const { strings, lacksMore } = this;
    const instead = html`<p>${lacksMore ? strings.failed : strings.waiting}</p>`;
    return html`<div class="view" tabindex="-1" role="group" aria-label=${label}>
      ${lacksMore === false ? view : instead}
    </div>`;
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
        <care-faq-waiting hidden></care-faq-waiting>
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
