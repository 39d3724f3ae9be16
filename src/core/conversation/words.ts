import type { Provider, ProviderKind } from '../corpus/corpus.js';
import type { Concern, Verdict } from '../safety/concern.js';
import type { CourtesyTopic } from './message.js';

/**
 * What a reply says besides an entry's answer, in one language. The panel's strings extend it; an owner may not change
 * these, since they carry the support.
 */
export interface Words {
  /** The provider prompt; `{name}` stands for the provider's name. */
  readonly prompt: Readonly<Record<ProviderKind, string>>;
  readonly promptWithoutName: Readonly<Record<ProviderKind, string>>;
  /** Said before everything else in a reply to a message of concern. */
  readonly concern: Readonly<Record<Exclude<Concern, 'none'>, Readonly<Record<Verdict['about'], string>>>>;
  /** A personal medical question. */
  readonly provider: string;
  /** In place of an answer that has expired. */
  readonly expired: string;
  /** Stands before general information that follows a personal question. */
  readonly inGeneral: string;
  readonly suggestions: string;
  readonly fallback: string;
  /** From the third miss in a row. */
  readonly fallbackAgain: string;
  /** Something failed on our side. */
  readonly failed: string;
  readonly courtesy: Readonly<Record<CourtesyTopic, string>>;
}

/** The "talk to a provider" sentence for a provider, named or not. */
export function providerPrompt(words: Words, provider: Provider): string {
  const kind = provider.kind ?? 'practice';
  return provider.name === undefined
    ? words.promptWithoutName[kind]
    : words.prompt[kind].replaceAll('{name}', () => provider.name ?? '');
}
