import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FormElement } from './form-element.js';

/** The form of what is said once for the whole file: who answers, in which language, and how it begins. */
export class StudioFileForm extends FormElement {
  override render(): TemplateResult {
    const extendsDefault = this.valueIn(['extends']) === 'default';
    const choose = (value: string | undefined): void => this.store.edit({ path: ['extends'], value });
    return html`<div class="form">
      <fieldset>
        <legend>What visitors are answered from</legend>
        <label class="choice">
          <input type="radio" name="extends" data-field="extends" .checked=${live(extendsDefault)} @change=${() => choose('default')} />
          The default answers about ketamine-assisted psychotherapy, changed by these
        </label>
        <label class="choice">
          <input type="radio" name="extends" .checked=${live(!extendsDefault)} @change=${() => choose(undefined)} />
          These answers alone
        </label>
      </fieldset>
      <fieldset>
        <legend>Who answers for the page</legend>
        <div class="pair">
          ${this.renderField(['provider', 'name'], { label: 'Name' })} ${this.#renderKind()}
          ${this.renderField(['provider', 'phone'], { label: 'Telephone', type: 'tel' })}
          ${this.renderField(['provider', 'email'], { label: 'Email', type: 'email' })}
          ${this.renderField(['provider', 'url'], { label: 'Page to book on', type: 'url' })}
          ${this.renderField(['provider', 'hours'], { label: 'Hours', hint: 'When somebody can be reached.' })}
        </div>
      </fieldset>
      ${this.renderField(['greeting'], { label: 'Greeting', hint: 'The first sentence of the panel.', rows: 2 })}
      ${this.renderField(['starters'], {
        label: 'Questions offered at the start',
        hint: 'Ids of questions, one a line.',
        rows: 4,
        isList: true,
      })}
      ${
        extendsDefault
          ? this.renderField(['hide'], {
              label: 'Default answers left out',
              hint: 'Ids of questions, or “topic:” and a topic, one a line.',
              rows: 3,
              isList: true,
            })
          : nothing
      }
      ${this.renderField(['lang'], { label: 'Language', hint: 'A language tag such as en or pt-BR.' })}
    </div>`;
  }

  #renderKind(): TemplateResult {
    const kind = this.valueIn(['provider', 'kind']);
    const onchange = (event: Event): void =>
      this.store.edit({ path: ['provider', 'kind'], value: (event.target as HTMLSelectElement).value || undefined });
    return html`<div class="field">
      <label for="provider-kind">Kind</label>
      <select id="provider-kind" data-field="kind" @change=${onchange}>
        ${[
          ['', '(not said)'],
          ['clinic', 'Clinic'],
          ['practice', 'Practice'],
          ['coach', 'Coach'],
        ].map(([value, label]) => html`<option value=${value} ?selected=${(kind ?? '') === value}>${label}</option>`)}
      </select>
    </div>`;
  }
}
