import type { Provider, ProviderKind } from '../../core/corpus/corpus.js';

/** Where an owner begins. */
export const STARTS = ['default', 'own', 'import'] as const;
export type Start = (typeof STARTS)[number];

/** What an owner says of their practice; all that a first page needs. */
export interface Practice {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly phone: string;
  readonly url: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly region: string;
  /** BCP 47. */
  readonly lang: string;
  readonly start: Start;
  /** A file or an address, where `start` is `import`. */
  readonly source: string;
}

export const DEFAULT_PRACTICE: Practice = {
  name: '',
  kind: 'practice',
  phone: '',
  url: '',
  region: '',
  lang: 'en',
  start: 'default',
  source: '',
};

/** The provider of a corpus, without what was left empty. */
export function providerOf({ name, kind, phone, url }: Practice): Provider {
  return { kind, ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }), ...(url === '' ? {} : { url }) };
}
