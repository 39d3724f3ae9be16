import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isObject } from '../../../src/core/corpus/read-fields.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import { entryOf, fieldOf, type StudioProblem } from './studio-problem.js';

/** More are drawn when they are asked for. */
const AT_FIRST = 50;

/** The list of what is wrong. A press goes to the place: `studio-go` carries the problem. */
export class StudioProblems extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      ol {
        margin: 0;
        padding: 4px 12px 12px;
        list-style: none;
      }

      .problem {
        display: block;
        width: 100%;
        padding: 6px 8px;
        border: 0;
        background: none;
        font-weight: 400;
        text-align: start;
        white-space: normal;
      }

      .place {
        color: var(--soft);
        font-size: 13px;
      }

      .all-well {
        padding: 4px 20px 16px;
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) problems: readonly StudioProblem[] = [];
  @property({ attribute: false }) entries: readonly unknown[] = [];

  @state() private most = AT_FIRST;

  #go(problem: StudioProblem): void {
    this.dispatchEvent(new CustomEvent('studio-go', { bubbles: true, composed: true, detail: problem }));
  }

  #showMore(): void {
    this.most *= 4;
  }

  override render(): TemplateResult {
    const { problems, most } = this;
    if (problems.length === 0) return html`<p class="all-well">Nothing to repair.</p>`;
    return html`<ol>
        ${problems.slice(0, most).map(
          problem =>
            html`<li>
              <button type="button" class="problem" @click=${() => this.#go(problem)}>
                <span>
                  <strong class="${problem.severity}-word">${problem.severity === 'error' ? 'Repair' : 'Improve'}</strong>
                  ${problem.reason}. ${problem.remedy}
                  <span class="place">${this.#placeOf(problem)}</span>
                </span>
              </button>
            </li>`,
        )}
      </ol>
      ${
        problems.length > most
          ? html`<p class="all-well">
            <button type="button" @click=${this.#showMore}>Show more of ${problems.length}</button>
          </p>`
          : nothing
      }`;
  }

  #placeOf(problem: StudioProblem): string {
    const at = entryOf(problem);
    const field = fieldOf(problem);
    const parts = [at === null ? 'The file' : this.#nameOf(at), field, problem.rule && `rule ${problem.rule}`];
    return parts.filter(Boolean).join(', ');
  }

  #nameOf(at: number): string {
    const entry = this.entries[at];
    const question = isObject(entry) ? entry['question'] : undefined;
    return typeof question === 'string' && question !== ''
      ? `“${question.slice(0, 60)}”`
      : `Question ${String(at + 1)}`;
  }
}
