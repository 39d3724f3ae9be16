import type { EmergencyNumber } from '../../core/safety/crisis-lines.js';
import type { Support } from '../../core/safety/support.js';

/** Whom a visitor can reach, and how. */
export interface ContactLine {
  readonly name: string;
  readonly contact: string;
}

const EMERGENCY_NAMES: Readonly<Record<EmergencyNumber['for'], string>> = {
  any: 'Emergency',
  ambulance: 'Ambulance',
  police: 'Police',
  deaf: 'Emergency, for deaf people',
};

/** The contacts under a reply: emergency numbers, the lines that fit, the country's crisis lines, then the owner's own. */
export function contactLines(support: Support): ContactLine[] {
  const emergency = support.emergency.map(number => ({ name: EMERGENCY_NAMES[number.for], contact: number.contact }));
  const crisis = support.moreLines.filter(line => line.for === 'crisis');
  const lines = [...support.lines, ...crisis, ...support.ownerLines];
  return [...emergency, ...lines.map(({ name, contact }) => ({ name, contact }))];
}
