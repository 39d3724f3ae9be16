import { html, nothing, type TemplateResult } from 'lit';
import type { ExplainedPhrase, ScreenExplanation } from '../../../src/core/safety/screen/explain-screen.js';

/** The screen's verdict, with the phrases and the features that led to it. */
export function renderScreen({ verdict, phrases, model }: ScreenExplanation): TemplateResult {
  const { concern, about, medical } = verdict;
  return html`<p>
      Concern: <strong>${concern}</strong>${concern === 'none' ? nothing : `, about ${about === 'self' ? 'the visitor' : 'somebody else'}`}.
      Personal medical question: <strong>${medical ? 'yes' : 'no'}</strong>.
    </p>
    ${
      phrases.length === 0
        ? html`<p class="hint">No listed phrase stands in it.</p>`
        : html`<ul>
          ${phrases.map(phrase => html`<li>“${phrase.words}” ${sayRole(phrase)} <code>${phrase.phrase}</code></li>`)}
        </ul>`
    }
    ${
      model.length === 0
        ? nothing
        : html`<table>
          <caption>The model: above 0 is a yes</caption>
          <thead><tr><th scope="col">For</th><th scope="col">Score</th><th scope="col">Strongest</th></tr></thead>
          <tbody>
            ${model.map(
              ({ output, score, strongest }) =>
                html`<tr>
                  <th scope="row">${output}</th>
                  <td>${score.toFixed(1)}</td>
                  <td>${strongest
                    .slice(0, 4)
                    .map(({ name, adds }) => `${name} ${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(1)}`)
                    .join(', ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    }`;
}

function sayRole({ role, signals, name, excusedBy }: ExplainedPhrase): string {
  switch (role) {
    case 'counts':
      return `counts as ${signals.join(' and ')}:`;
    case 'hint':
      return `is a hint (${name ?? ''}) for the model:`;
    case 'frame':
      return `is the frame “${name ?? ''}”, which excuses:`;
    case 'excused':
      return `is excused${excusedBy.length > 0 ? ` by “${excusedBy.join('” and “')}”` : ''}:`;
  }
}
