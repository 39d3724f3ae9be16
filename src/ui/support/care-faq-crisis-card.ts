import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Concern, Verdict } from '../../core/safety/concern.js';
import type { Support } from '../../core/safety/support.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { isGrave } from '../../core/safety/concern.js';
import { cardActions } from './card-actions.js';
import { CRISIS_CARD } from './care-faq-crisis-card.styles.js';
import './care-faq-provider-contact.js';
import './care-faq-way-out.js';
import { countryQuestion } from './country-name.js';
import { renderAction } from './render-action.js';
import { renderLine } from './render-line.js';
import { LINES } from './lines.styles.js';
import { property } from '../base/reactive.js';

/**
 * Help before everything else, in its order: danger now, a line, someone you trust, the provider. `brief`: the same
 * without the rest, for a turn after the first.
 */
export class CareFaqCrisisCard extends Part {
  static override styles: CSSResultGroup = [COMMON, LINES, CRISIS_CARD];

  @property({ attribute: false }) support?: Support;
  @property({ attribute: false }) concern: Concern = 'none';
  @property({ attribute: false }) about: Verdict['about'] = 'self';
  @property({ type: Boolean }) brief = false;

  #renderMore(support: Support): TemplateResult | typeof nothing {
    const lines = [...support.lines.slice(1), ...support.moreLines];
    if (this.concern === 'emergency') lines.unshift(support.lines[0]);
    if (this.brief || lines.length === 0) return nothing;
    const now = new Date();
    return html`
      <details>
        <summary>${this.strings.moreHelp}</summary>
        <ul class="bare lines">
          ${lines.map(line => renderLine(line, this.strings, now))}
        </ul>
      </details>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { support, strings, concern, brief } = this;
    if (!support) return nothing;
    const [words, after] = concern === 'none' ? ['', ''] : partWords(strings.concern[concern][this.about], concern);
    // The same concern once more: its card stands further up, and the bar above the input.
    const again = brief && isGrave(concern);
    const local = support.emergency[0].call === undefined && concern !== 'distress';
    return html`
      <div class="card" role="group" aria-label=${strings.helpNow}>
        ${words ? html`<p class="words">${words}</p>` : nothing}
        ${local ? html`<p class="words">${strings.localEmergency}</p>` : nothing}
        <ul class="bare actions ${again ? 'again' : ''}">
          ${cardActions(support, concern, strings, new Date()).map(
            action =>
              html`<li class=${action.isEmergency ? 'emergency' : nothing}>
                ${renderAction(action, 'button large')}<span class="small"
                  ><bdi>${action.name}</bdi>${action.name && action.remark ? '. ' : nothing}${action.remark}</span
                >
              </li>`,
          )}
        </ul>
        ${after && !again ? html`<p class="words">${after}</p>` : nothing}
        ${concern === 'abuse' ? html`<care-faq-way-out></care-faq-way-out>` : nothing}
        ${this.#renderMore(support)}
        ${
          brief
            ? nothing
            : html`<p class=${concern === 'emergency' ? 'small' : nothing}>${support.prompt}</p>
              ${
                concern === 'emergency'
                  ? nothing
                  : html`<care-faq-provider-contact .provider=${support.provider}></care-faq-provider-contact>`
              }`
        }
        <button type="button" class="link place" @click=${() => this.desk.show('help')}>${countryQuestion(support.region, strings)}</button>
      </div>
    `;
  }
}

/** The first sentence leads to the buttons, the others come after them: on a small screen the buttons stay in view. */
function partWords(words: string, concern: Concern): readonly [string, string] {
  if (concern !== 'crisis' && concern !== 'abuse') return [words, ''];
  const end = words.search(/[.。؟।!?]/) + 1;
  return end === 0 ? [words, ''] : [words.slice(0, end), words.slice(end).trim()];
}

define('care-faq-crisis-card', CareFaqCrisisCard);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-crisis-card': CareFaqCrisisCard;
  }
}
