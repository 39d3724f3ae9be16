import type { Provider } from '../../core/corpus/corpus.js';
import type { Thresholds } from '../../core/conversation/thresholds.js';

export const MODES = ['floating', 'inline', 'page'] as const;
export type Mode = (typeof MODES)[number];

/** What an owner set by attributes, read and checked. */
export interface Settings {
  readonly mode: Mode;
  readonly provider: Provider;
  /** ISO 3166-1 alpha-2, or undefined. */
  readonly region: string | undefined;
  readonly greeting: string | undefined;
  readonly keepsHistory: boolean;
  /** Whether events name the entry that was shown. */
  readonly namesEntries: boolean;
  readonly thresholds: Partial<Thresholds>;
  /** The countries whose lines are known, as ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'floating',
  provider: {},
  region: undefined,
  greeting: undefined,
  keepsHistory: false,
  namesEntries: false,
  thresholds: {},
  countries: [],
};
