import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isObject } from '../../../src/core/corpus/read-fields.js';
import { groupProblems, type ProblemGroup } from '../../../src/authoring/checks/group-problems.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import { entryOf, fieldOf, type StudioProblem } from './studio-problem.js';

/** More are drawn when they are asked for. */
const AT_FIRST = 50;
/** What a rule finds more often stands under one heading. */
const MOST_ALONE = 3;

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

      summary {
        padding: 6px 8px;
        cursor: pointer;
      }

      details ol {
        padding: 0 0 8px 20px;
      }

      .deed {
        padding: 4px 8px;
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
    const groups = groupProblems(problems, MOST_ALONE);
    const shown = groups.slice(0, most);
    return html`<ol>
        ${shown.map(group => html`<li>${group.problems.length > 1 ? this.#renderGroup(group) : group.problems.map(problem => this.#renderProblem(problem))}</li>`)}
      </ol>
      ${
        groups.length > shown.length
          ? html`<p class="all-well"><button type="button" @click=${this.#showMore}>Show more of ${problems.length}</button></p>`
          : nothing
      }`;
  }

  /** What a rule says of many questions, under one heading: the places are folded away. */
  #renderGroup({ problems, remedy }: ProblemGroup<StudioProblem>): TemplateResult {
    const [first] = problems;
    const isSame = problems.every(({ reason }) => reason === first?.reason);
    const says = isSame ? first?.reason : `the rule ${first?.rule ?? ''}`;
    return html`<details>
      <summary>
        <strong class="${first?.severity ?? 'warning'}-word">${kindOf(first)}</strong>
        ${says}, ${problems.length} times. ${remedy ?? ''}
      </summary>
      ${first?.rule === 'reviewed' ? html`<p class="deed"><button type="button" @click=${() => this.#dateAll(problems)}>I have read them all today</button></p>` : nothing}
      <ol>
        ${problems.map(problem => html`<li>${this.#renderProblem(problem, isSame)}</li>`)}
      </ol>
    </details>`;
  }

  #renderProblem(problem: StudioProblem, placeAlone = false): TemplateResult {
    return html`<button type="button" class="problem" @click=${() => this.#go(problem)}>
      <span>
        ${
          placeAlone
            ? nothing
            : html`<strong class="${problem.severity}-word">${kindOf(problem)}</strong> ${problem.reason}. ${problem.remedy}`
        }
        <span class="place">${this.#placeOf(problem)}</span>
      </span>
    </button>`;
  }

  #dateAll(problems: readonly StudioProblem[]): void {
    const positions = problems.flatMap(problem => entryOf(problem) ?? []);
    this.dispatchEvent(new CustomEvent('studio-reviewed', { bubbles: true, composed: true, detail: positions }));
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

function kindOf(problem: StudioProblem | undefined): string {
  return problem?.severity === 'error' ? 'Repair' : 'Improve';
}
