import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { answerParts } from '../../core/corpus/answer-parts.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { printText } from '../base/print-text.js';
import { gatherMyQuestions, type MyQuestions } from './my-questions.js';
import { state } from '../base/reactive.js';

/** A sheet for the appointment: what was read, and what is still to be asked. */
export class CareFaqMyQuestions extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      ul {
        padding-inline-start: 20px;
      }
      li + li {
        margin-block-start: 8px;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  @state() private copied = false;

  #text({ read, toAsk }: MyQuestions): string {
    const { strings } = this;
    const asked = toAsk.map(text => `- ${text}`).join('\n');
    const answers = read.map(entry => `${entry.question}\n${plainText(answerParts(entry).short)}`).join('\n\n');
    return [asked && `${strings.toAsk}\n${asked}`, answers && `${strings.answersRead}\n\n${answers}`]
      .filter(Boolean)
      .join('\n\n');
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      // The page may not be allowed to copy: the text can still be selected.
    }
  }

  override render(): TemplateResult {
    const { strings } = this;
    const sheet = gatherMyQuestions(this.desk.turns);
    if (sheet.read.length + sheet.toAsk.length === 0)
      return html`<p>${strings.myQuestionsIntro}</p><p>${strings.myQuestionsNone}</p>`;
    const text = this.#text(sheet);
    return html`
      <p>${strings.myQuestionsIntro}</p>
      ${
        sheet.toAsk.length > 0
          ? html`<section>
            <h3>${strings.toAsk}</h3>
            <ul>
              ${sheet.toAsk.map(asked => html`<li><bdi>${asked}</bdi></li>`)}
            </ul>
          </section>`
          : nothing
      }
      ${
        sheet.read.length > 0
          ? html`<section>
            <h3>${strings.answersRead}</h3>
            <ul>
              ${sheet.read.map(entry => html`<li><strong>${entry.question}</strong><br />${plainText(answerParts(entry).short)}</li>`)}
            </ul>
          </section>`
          : nothing
      }
      <div class="tools">
        <button type="button" class="button" @click=${() => {
          printText(strings.myQuestions, text);
        }}>${strings.print}</button>
        <button type="button" class="button" @click=${() => this.#copy(text)}>${this.copied ? strings.copied : strings.copy}</button>
      </div>
    `;
  }
}

define('care-faq-my-questions', CareFaqMyQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-my-questions': CareFaqMyQuestions;
  }
}
