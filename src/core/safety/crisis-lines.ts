import type { NonEmpty } from '../non-empty.js';

/** Whom a line is for. */
export type LinePurpose =
  | 'crisis'
  | 'veterans'
  | 'lgbtq-youth'
  | 'youth'
  | 'abuse'
  | 'sexual-assault'
  | 'poison'
  | 'treatment-referral'
  | 'emotional-support';

/** One helpline, as it is dialled in its own country. */
export interface CrisisLine {
  readonly name: string;
  readonly for: LinePurpose;
  /** What a person does, in words: `call or text 988`. */
  readonly contact: string;
  /** `tel:` link that dials in the country itself: short codes without a country prefix. */
  readonly call?: string;
  /** `sms:` link. */
  readonly text?: string;
  readonly chat?: string;
  readonly url?: string;
  /** `24/7`, or the hours in words; absent where no source says. */
  readonly hours?: string;
  readonly languages?: readonly string[];
  /** What a caller should know: for whom, when busy, what to do at night. */
  readonly note?: string;
  /** ISO date on which its source was read; absent where it has yet to be confirmed. */
  readonly read?: string;
}

export interface EmergencyNumber {
  /** As dialled locally; absent on the international card, which names no single number. */
  readonly number?: string;
  readonly contact: string;
  readonly call?: string;
  readonly text?: string;
  readonly for: 'any' | 'ambulance' | 'police' | 'deaf';
}

/** What a country offers; the card that every reply draws from. */
export interface CrisisCard {
  /** ISO 3166-1 alpha-2, `EU`, or null for the international card. */
  readonly region: string | null;
  /** The country's name in the languages of the interface. */
  readonly names: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly timeZones: readonly string[];
  readonly emergency: NonEmpty<EmergencyNumber>;
  readonly lines: NonEmpty<CrisisLine>;
}

/** Every card of the product; `international` stands where no country is known. */
export interface CrisisLines {
  readonly cards: readonly CrisisCard[];
  readonly international: CrisisCard;
}

/** The card that stands even if no data was loaded at all: a constant of the code. */
export const INTERNATIONAL_CARD: CrisisCard = {
  region: null,
  names: { en: 'International' },
  languages: [],
  timeZones: [],
  emergency: [{ for: 'any', contact: 'call your local emergency number (112, 911 or 999)' }],
  lines: [
    {
      name: 'Find A Helpline',
      for: 'crisis',
      contact: 'findahelpline.com',
      chat: 'https://findahelpline.com',
      url: 'https://findahelpline.com',
      read: '2026-11-14',
    },
  ],
};
