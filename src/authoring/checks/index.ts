import { before } from './before.js';
import type { Check } from './check.js';
import { collisions } from './collisions.js';
import { conditions } from './conditions.js';
import { crisisLines } from './crisis-lines.js';
import { detail } from './detail.js';
import { drafts } from './drafts.js';
import { duplicates } from './duplicates.js';
import { evaluation } from './evaluation.js';
import { expires } from './expires.js';
import { fields } from './fields.js';
import { hiddenCharacters } from './hidden-characters.js';
import { links } from './links.js';
import { markup } from './markup.js';
import { nearMisses } from './near-misses.js';
import { outranked } from './outranked.js';
import { question } from './question.js';
import { ranking } from './ranking.js';
import { reading } from './reading.js';
import { references } from './references.js';
import { reviewed } from './reviewed.js';
import { schema } from './schema.js';
import { sections } from './sections.js';
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
  collisions,
  outranked,
  before,
  shortAnswer,
  detail,
  reading,
  wording,
  markup,
  links,
  hiddenCharacters,
  sources,
  sections,
  drafts,
  reviewed,
  expires,
  references,
  topics,
  conditions,
  crisisLines,
  evaluation,
  ranking,
  nearMisses,
];
