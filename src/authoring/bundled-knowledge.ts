import defaultCorpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import practical from 'virtual:practical/en';
import screenData from 'virtual:screen';
import wording from 'virtual:wording/en';
import type { Corpus } from '../core/corpus/corpus.js';
import type { CrisisLines } from '../core/safety/crisis-lines.js';
import type { ScreenData } from '../core/safety/screen/screen-data.js';
import type { PracticalMatters } from './practical/practical-matter.js';
import type { Wording } from './wording/wording.js';

/** What the command carries inside, so that it works without a folder. */
export interface BundledKnowledge {
  readonly defaultCorpus: Corpus;
  readonly crisisLines: CrisisLines;
  readonly screenData: ScreenData;
  readonly wording: Wording;
  /** What visitors ask of every practice, in the language of the default corpus. */
  readonly practical: PracticalMatters;
}

export const BUNDLED: BundledKnowledge = { defaultCorpus, crisisLines, screenData, wording, practical };
