import type { Check } from './check.js';
import { crisisLines } from './crisis-lines.js';
import { detail } from './detail.js';
import { duplicates } from './duplicates.js';
import { evaluation } from './evaluation.js';
import { fields } from './fields.js';
import { hiddenCharacters } from './hidden-characters.js';
import { links } from './links.js';
import { markup } from './markup.js';
import { question } from './question.js';
import { ranking } from './ranking.js';
import { reading } from './reading.js';
import { references } from './references.js';
import { reviewed } from './reviewed.js';
import { schema } from './schema.js';
import { shortAnswer } from './short-answer.js';
import { sources } from './sources.js';
import { topics } from './topics.js';
import { variants } from './variants.js';
import { wording } from './wording.js';

/** Every rule of `care-faq check`, in the order in which an author would want to hear of them. */
export const CHECKS: readonly Check[] = [
  schema,
  fields,
  question,
  variants,
  duplicates,
  shortAnswer,
  detail,
  reading,
  wording,
  markup,
  links,
  hiddenCharacters,
  sources,
  reviewed,
  references,
  topics,
  crisisLines,
  evaluation,
  ranking,
];
