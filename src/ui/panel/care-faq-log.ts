import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import './care-faq-turn.js';

/**
 * The one live region of the panel. Turns are keyed and only ever appended, so that a screen reader says each of them
 * once; nothing else in the panel announces anything.
 */
export class CareFaqLog extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      care-faq-turn + care-faq-turn {
        margin-block-start: 24px;
      }
    `,
  ];

  /** The turn shown last, once it is drawn. */
  async newest(): Promise<HTMLElement | null> {
    await this.updateComplete;
    const turn = this.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
      'care-faq-turn:last-of-type',
    );
    await turn?.updateComplete;
    return turn;
  }

  override render(): TemplateResult {
    return html`
      <div role="log" aria-label=${this.strings.title} aria-relevant="additions">
        ${repeat(
          this.desk.turns,
          turn => turn,
          turn => html`<care-faq-turn exportparts="question, heading" .turn=${turn}></care-faq-turn>`,
        )}
      </div>
    `;
  }
}

define('care-faq-log', CareFaqLog);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-log': CareFaqLog;
  }
}
