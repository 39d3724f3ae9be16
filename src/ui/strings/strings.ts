import type { Words } from '../../core/conversation/words.js';

/** A phrase that depends on a number, by the categories of `Intl.PluralRules`; `{n}` stands for the number. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Why an answer did not help. */
export const FEEDBACK_REASONS = ['wrong-question', 'unclear', 'incomplete', 'unsafe'] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** What the help says: no owner may change it. A name in braces stands for what is filled in. */
export interface HelpStrings {
  readonly helpNow: string;
  readonly inCrisis: string;
  readonly inDanger: string;
  readonly emergency: string;
  /** Where no country is known. */
  readonly localEmergency: string;
  readonly call: string;
  readonly text: string;
  readonly textWord: string;
  readonly callOrText: string;
  readonly chat: string;
  readonly visit: string;
  readonly dayAndNight: string;
  readonly hours: string;
  readonly moreHelp: string;
  readonly ownerLines: string;
  readonly nobodyReads: string;
  readonly country: string;
  readonly notIn: string;
  readonly otherCountry: string;
  /** Beside a line whose data is over a year old by the visitor's clock. */
  readonly checkLocally: string;
  readonly support: string;
  readonly leaveNow: string;
  readonly leaveHow: string;
  readonly clearNow: string;
  /** On the strip and the buttons that lead to the provider; `coach`: offered for coaching only. */
  readonly talkTo: string;
  readonly talkToCoach: string;
  readonly talkToSomeone: string;
  readonly callProvider: string;
  readonly writeProvider: string;
  readonly bookProvider: string;
  readonly providerHours: string;
}

/** What an owner may say in other words: everything but the help and the replies. */
export type OwnStrings = Partial<Omit<Strings, keyof HelpStrings | keyof Words | 'lang' | 'dir'>>;

/** Everything a visitor reads that is not an answer, in one language. */
export interface Strings extends Words, HelpStrings {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  readonly launcher: string;
  readonly title: string;
  readonly automated: string;
  readonly greeting: string;
  readonly about: string;
  /** Said in place of the usual where the owner keeps a log: nobody may be told that nothing is kept. */
  readonly logged: Readonly<Record<'about' | 'who' | 'private', string>>;
  readonly menu: string;
  readonly close: string;
  readonly back: string;
  readonly clear: string;

  readonly starters: string;
  readonly browse: string;
  readonly find: string;
  readonly found: Plural;
  readonly otherTopic: string;

  readonly question: string;
  readonly placeholder: string;
  readonly send: string;
  readonly closest: string;
  readonly typeAhead: string;

  readonly youAsked: string;
  readonly answer: string;
  readonly waiting: string;
  readonly newAnswer: string;
  readonly showAll: string;
  readonly more: string;
  readonly shortAnswer: string;
  readonly sources: Plural;
  readonly reviewed: string;
  readonly differs: string;
  readonly generalOnly: string;
  readonly related: string;
  readonly alsoAsked: string;
  readonly otherWords: string;
  readonly answersIn: string;

  readonly helped: string;
  readonly yes: string;
  readonly no: string;
  readonly whyNot: string;
  readonly reasons: Readonly<Record<FeedbackReason, string>>;
  readonly feedbackThanks: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyLink: string;
  readonly print: string;

  readonly myQuestions: string;
  readonly myQuestionsIntro: string;
  readonly myQuestionsNone: string;
  readonly answersRead: string;
  readonly toAsk: string;
}
