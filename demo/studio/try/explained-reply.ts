import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ExplainedCandidate } from '../../../src/core/conversation/explain-candidate.js';
import type { ReplyExplanation } from '../../../src/core/conversation/explain-reply.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import { EXPLAINED } from './explained-reply.styles.js';
import { EFFECTS, EVIDENCE_NAMES, READINGS, WITNESSES } from './explained-words.js';
import { renderScreen } from './render-screen.js';
import type { TrialResult } from './trial.js';

/** One message: what a visitor is answered, and everything that led to it. */
export class ExplainedReply extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, EXPLAINED];

  @property({ attribute: false }) result!: TrialResult;

  override render(): TemplateResult {
    const { explanation, answer } = this.result;
    return html`<p class="asked"><span class="sr">Asked: </span>${explanation.text}</p>
      <p class="because"><strong>${KINDS[explanation.kind]}</strong> ${explanation.because}</p>
      <div class="reply" tabindex="0" role="region" aria-label="The reply">${answer}</div>
      <details open>
        <summary>Words</summary>
        ${renderWords(explanation)}
      </details>
      <details open>
        <summary>Candidates</summary>
        ${
          explanation.candidates.length === 0
            ? html`<p class="hint">None.</p>`
            : html`<ol>
              ${explanation.candidates.map((candidate, at) => renderCandidate(candidate, at === 0, explanation))}
            </ol>`
        }
        <p class="hint">
          Asserted from ${explanation.thresholds.answerAt} on, offered from ${explanation.thresholds.suggestAt} on.
        </p>
      </details>
      <details>
        <summary>Screen: ${explanation.screen.verdict.concern === 'none' ? 'no concern' : explanation.screen.verdict.concern}${explanation.screen.verdict.medical ? ', personal medical question' : ''}</summary>
        ${renderScreen(explanation.screen)}
      </details>`;
  }
}

const KINDS: Readonly<Record<ReplyExplanation['kind'], string>> = {
  answer: 'Answered.',
  suggestions: 'Closest questions offered.',
  fallback: 'Not known.',
  provider: 'Sent to the provider.',
  courtesy: 'A courtesy.',
  help: 'Help alone.',
};

function renderWords({ words, isCut, asking, followUp }: ReplyExplanation): TemplateResult {
  return html`<ul class="words">
      ${words.map(
        ({ typed, meant, reading }) =>
          html`<li class=${reading}>
            ${typed}${READINGS[reading] === '' ? nothing : html`<small>${READINGS[reading]}${reading === 'unknown' || reading === 'grammar' ? '' : `: ${meant.join(' ')}`}</small>`}
          </li>`,
      )}
    </ul>
    ${isCut ? html`<p class="hint">The message is long: its beginning and its end are read.</p>` : nothing}
    ${asking === null ? nothing : html`<p class="hint">The part that asks: “${asking}”</p>`}
    ${followUp.previous ? html`<p class="hint">After “${followUp.previous.question}”: ${EFFECTS[followUp.effect]}.</p>` : nothing}`;
}

function renderCandidate(
  candidate: ExplainedCandidate,
  isOpen: boolean,
  { thresholds }: ReplyExplanation,
): TemplateResult {
  const { id, question, confidence, score, parts, evidence } = candidate;
  const band =
    confidence >= thresholds.answerAt ? 'asserted' : confidence >= thresholds.suggestAt ? 'offered' : 'not shown';
  return html`<li>
    <p>${question} <code>${id}</code></p>
    <p class="sure">
      <meter min="0" max="1" low=${thresholds.suggestAt} high=${thresholds.answerAt} optimum="1" .value=${confidence} aria-label="Confidence"></meter>
      ${confidence.toFixed(2)}, ${band}
    </p>
    ${
      parts.length === 0
        ? html`<p class="hint">Chosen by the follow-up.</p>`
        : html`<details ?open=${isOpen}>
          <summary>Why</summary>
          <table>
            <caption>Score ${score.toFixed(2)}: what it is ranked by</caption>
            <thead><tr><th scope="col">Witness</th><th scope="col">says</th><th scope="col">weight</th><th scope="col">adds</th></tr></thead>
            <tbody>
              ${parts.map(
                part =>
                  html`<tr><th scope="row">${WITNESSES[part.name]}</th><td>${part.value.toFixed(2)}</td><td>${part.weight}</td><td>${signed(part.adds)}</td></tr>`,
              )}
            </tbody>
          </table>
          <table>
            <caption>Evidence: what makes the confidence</caption>
            <thead><tr><th scope="col">Evidence</th><th scope="col">value</th><th scope="col">adds</th></tr></thead>
            <tbody>
              ${[...evidence]
                .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
                .map(
                  part =>
                    html`<tr><th scope="row">${EVIDENCE_NAMES[part.name] ?? part.name}</th><td>${part.value.toFixed(2)}</td><td>${signed(part.adds)}</td></tr>`,
                )}
            </tbody>
          </table>
        </details>`
    }
  </li>`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
