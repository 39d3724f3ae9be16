import type { Provider, SupportLine } from '../corpus/corpus.js';
import type { NonEmpty } from '../non-empty.js';
import { type Concern, putsResourcesFirst } from './concern.js';
import type { CrisisCard, CrisisLine, EmergencyNumber, LinePurpose } from './crisis-lines.js';

declare const made: unique symbol;

/**
 * The provider prompt and the crisis resources under every reply. Only `createSupport` makes one, so a reply without
 * support, or with an empty one, does not compile.
 */
export interface Support {
  /** The resources stand before the body. */
  readonly first: boolean;
  /** "Talk to …", as a sentence. */
  readonly prompt: string;
  readonly provider: Provider;
  /** ISO 3166-1 alpha-2, `EU`, or null where the country is not known. */
  readonly region: string | null;
  readonly emergency: NonEmpty<EmergencyNumber>;
  /** The lines that fit the concern, best first. */
  readonly lines: NonEmpty<CrisisLine>;
  /** All other lines of the country. */
  readonly moreLines: readonly CrisisLine[];
  /** Lines the owner added. */
  readonly ownerLines: readonly SupportLine[];
  readonly [made]: true;
}

const PURPOSES: Readonly<Record<Concern, readonly LinePurpose[]>> = {
  none: ['crisis', 'emotional-support'],
  distress: ['crisis', 'emotional-support'],
  crisis: ['crisis', 'emotional-support'],
  abuse: ['abuse', 'sexual-assault'],
  emergency: ['poison'],
};

export interface SupportParts {
  readonly prompt: string;
  readonly provider: Provider;
  readonly card: CrisisCard;
  readonly ownerLines: readonly SupportLine[];
}

/** The support for a reply to a message of this concern; `failed` puts the resources first whatever was read. */
export function createSupport(parts: SupportParts, concern: Concern, failed = false): Support {
  const { card } = parts;
  const fitting = card.lines.filter(line => PURPOSES[concern].includes(line.for));
  const [main, ...others] = fitting.length > 0 ? fitting : card.lines;
  const lines: NonEmpty<CrisisLine> = [main ?? card.lines[0], ...others];
  const support: Omit<Support, typeof made> = {
    first: failed || putsResourcesFirst(concern),
    prompt: parts.prompt,
    provider: parts.provider,
    region: card.region,
    emergency: concern === 'abuse' ? policeFirst(card.emergency) : card.emergency,
    lines,
    moreLines: card.lines.filter(line => !lines.includes(line)),
    ownerLines: parts.ownerLines,
  };
  return support as Support;
}

/** Where a country has a number for each service, an ambulance is not who is called against violence. */
function policeFirst(numbers: NonEmpty<EmergencyNumber>): NonEmpty<EmergencyNumber> {
  const [first, ...others] = numbers.toSorted((one, other) => Number(isPolice(other)) - Number(isPolice(one)));
  return [first ?? numbers[0], ...others];
}

function isPolice(number: EmergencyNumber): boolean {
  return number.for === 'any' || number.for === 'police';
}
