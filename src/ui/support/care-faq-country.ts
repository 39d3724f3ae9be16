import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { countryName, countryQuestion } from './country-name.js';

/** The choice of country: whose lines are shown is never guessed without a way to say otherwise. */
export class CareFaqCountry extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      label {
        display: grid;
        gap: 4px;
        font-family: var(--cf-font-help);
      }
      select {
        min-block-size: 44px;
        padding-inline: 12px;
        inline-size: 100%;
        border: 1px solid var(--cf-edge);
        border-radius: var(--cf-radius-small);
        background: var(--cf-sheet);
        font-size: max(16px, 1em);
      }
    `,
  ];

  #onChange(event: Event): void {
    this.desk.hooks.chooseRegion((event.target as HTMLSelectElement).value);
  }

  override render(): TemplateResult {
    const { strings } = this;
    const here = this.desk.parts.card.region;
    const countries = this.settings.countries
      .map(region => ({ region, name: countryName(region, strings) }))
      .sort((a, b) => a.name.localeCompare(b.name, strings.lang));
    return html`
      <label>
        <span>${countryQuestion(here, strings)}</span>
        <select @change=${this.#onChange}>
          <option value="ZZ" ?selected=${here === null}>${strings.otherCountry}</option>
          ${countries.map(
            ({ region, name }) => html`<option value=${region} ?selected=${region === here}>${name}</option>`,
          )}
        </select>
      </label>
    `;
  }
}

define('care-faq-country', CareFaqCountry);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-country': CareFaqCountry;
  }
}
