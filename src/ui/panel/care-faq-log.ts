import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { Turn } from '../../core/conversation/conversation.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import './care-faq-turn.js';

/**
 * The one live region of the panel. Turns are only ever appended, each when all of it is drawn, so that a screen reader
 * says it once and whole; nothing else in the panel announces anything.
 */
export class CareFaqLog extends Part {
  protected static override followsTalk = true;
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      care-faq-turn + care-faq-turn {
        margin-block-start: 24px;
      }
    `,
  ];

  #turns: readonly Turn[] = [];

  /** Whether something was drawn that is not shown yet. */
  get isNews(): boolean {
    return this.#aside.hasChildNodes();
  }

  /** Appends what was drawn aside, and returns the last of it; undefined where nothing new is there. */
  reveal(): Element | undefined {
    const drawn = [...this.#aside.children];
    this.#log.append(...drawn);
    return drawn.at(-1);
  }

  /** The turn shown last. */
  get newest(): Element | null {
    return this.#log.lastElementChild;
  }

  get #log(): Element {
    return this.renderRoot.querySelector('[role]') as Element;
  }

  /** Where turns are drawn before they are shown. */
  get #aside(): Element {
    return this.renderRoot.querySelector('[hidden]') as Element;
  }

  protected override updated(): void {
    const { turns } = this.desk;
    if (turns[0] !== this.#turns[0]) {
      this.#log.replaceChildren();
      this.#aside.replaceChildren();
      this.#turns = [];
    }
    for (const turn of turns.slice(this.#turns.length)) {
      const element = document.createElement('care-faq-turn');
      element.turn = turn;
      element.setAttribute('exportparts', 'question, heading');
      this.#aside.append(element);
    }
    this.#turns = turns;
  }

  override render(): TemplateResult {
    return html`<div role="log" aria-label=${this.strings.title} aria-relevant="additions"></div><div hidden></div>`;
  }
}

define('care-faq-log', CareFaqLog);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-log': CareFaqLog;
  }
}
