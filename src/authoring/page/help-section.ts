import type { SupportLine } from '../../core/corpus/corpus.js';
import type { CrisisCard, CrisisLine, EmergencyNumber } from '../../core/safety/crisis-lines.js';
import { escapeHtml } from './escape-html.js';

/** A country’s emergency numbers and lines, then the owner’s own: what stands first on the page. */
export function helpSection(card: CrisisCard, ownLines: readonly SupportLine[]): string {
  const emergency = card.emergency.map(number => `<li>${emergencyHtml(number)}</li>`);
  const lines = card.lines.map(line => `<li>${lineHtml(line)}</li>`);
  const own = ownLines.map(
    ({ name, contact, hours }) => `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(contact)}${note(hours)}</li>`,
  );
  return `<section>\n<h2>Help now</h2>\n<ul>\n${[...emergency, ...lines, ...own].join('\n')}\n</ul>\n</section>`;
}

const SERVICES: Readonly<Record<EmergencyNumber['for'], string>> = {
  any: 'Emergency',
  ambulance: 'Ambulance',
  police: 'Police',
  deaf: 'Emergency, for deaf people',
};

function emergencyHtml(number: EmergencyNumber): string {
  const href = number.call ?? number.text;
  const contact = escapeHtml(number.contact);
  return `<strong>${SERVICES[number.for]}</strong>: ${href === undefined ? contact : anchor(href, number.contact)}`;
}

function lineHtml(line: CrisisLine): string {
  const href = line.call ?? line.text ?? line.chat ?? line.url;
  const page = line.url ?? line.chat;
  const more = page === undefined || page === href ? '' : ` (${anchor(page, page.replace(/^https:\/\//, ''))})`;
  return `<strong>${escapeHtml(line.name)}</strong>: ${href === undefined ? escapeHtml(line.contact) : anchor(href, line.contact)}${more}${note(line.hours)}`;
}

function note(hours: string | undefined): string {
  return hours === undefined ? '' : ` (${escapeHtml(hours)})`;
}

function anchor(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}
