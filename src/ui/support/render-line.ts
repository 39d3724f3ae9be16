import { html, nothing, type TemplateResult } from 'lit';
import type { CrisisLine } from '../../core/safety/crisis-lines.js';
import { fill } from '../strings/fill.js';
import type { HelpStrings } from '../strings/strings.js';
import { isOld } from './is-old.js';
import { lineActions } from './line-actions.js';
import { renderAction } from './render-action.js';

/** When a line answers, in words; nothing where no source says. */
export function lineHours(line: CrisisLine, strings: HelpStrings): string {
  if (line.hours === undefined) return '';
  return line.hours === '24/7' ? strings.dayAndNight : fill(strings.hours, { hours: line.hours });
}

/**
 * One line in full: its name, every way to reach it, when, and what a caller should know. `contact` stands in the
 * words of the file too: some lines need a key pressed or a word typed that no link can say.
 */
export function renderLine(line: CrisisLine, strings: HelpStrings, now: Date): TemplateResult {
  const hours = lineHours(line, strings);
  const contact = `${line.contact.charAt(0).toUpperCase()}${line.contact.slice(1)}.`;
  return html`
    <li class="line">
      <p class="name"><bdi>${line.name}</bdi></p>
      <p class="small"><bdi lang="en">${contact}</bdi> ${hours === '' ? nothing : `${hours}.`}</p>
      ${line.note ? html`<p class="small" lang="en" dir="auto">${line.note}</p>` : nothing}
      ${isOld(line, now) ? html`<p class="small">${strings.checkLocally}</p>` : nothing}
      <p class="ways">${lineActions(line, strings).map(action => renderAction(action, 'button'))}</p>
    </li>
  `;
}
