import { PROVIDER_KINDS, type Provider, type ProviderKind } from '../../core/corpus/corpus.js';
import type { Thresholds } from '../../core/conversation/thresholds.js';

/** The attributes that name the provider, as they stand on the element. */
export interface ProviderAttributes {
  readonly providerName?: string | undefined;
  readonly providerKind?: string | undefined;
  readonly providerPhone?: string | undefined;
  readonly providerEmail?: string | undefined;
  readonly providerUrl?: string | undefined;
}

/** The provider an owner named by attributes; what is empty counts as absent. */
export function readProvider(attributes: ProviderAttributes): Provider {
  const kind = PROVIDER_KINDS.find(known => known === attributes.providerKind?.trim()) as ProviderKind | undefined;
  const texts = {
    name: attributes.providerName?.trim(),
    phone: attributes.providerPhone?.trim(),
    email: attributes.providerEmail?.trim(),
    url: attributes.providerUrl?.trim(),
  };
  const given = Object.entries(texts).filter(([, text]) => text !== undefined && text !== '');
  return { ...(Object.fromEntries(given) as Provider), ...(kind ? { kind } : {}) };
}

/** The thresholds an owner moved; a number outside 0 to 1 is no threshold. */
export function readThresholds(answerAt: string | undefined, suggestAt: string | undefined): Partial<Thresholds> {
  const answer = readShare(answerAt);
  const suggest = readShare(suggestAt);
  return {
    ...(answer === undefined ? {} : { answerAt: answer }),
    ...(suggest === undefined ? {} : { suggestAt: suggest }),
  };
}

function readShare(text: string | undefined): number | undefined {
  const share = text === undefined || text.trim() === '' ? NaN : Number(text);
  return share >= 0 && share <= 1 ? share : undefined;
}
