import type { DoctorRule } from '../finding.js';
import { attributes } from './attributes.js';
import { corpus } from './corpus.js';
import { csp } from './csp.js';
import { integrity } from './integrity.js';
import { neighbours } from './neighbours.js';
import { presence } from './presence.js';
import { provider } from './provider.js';
import { quotes } from './quotes.js';
import { scriptTag } from './script-tag.js';
import { base, frames, language } from './surroundings.js';
import { tagSource } from './tag-source.js';
import { unchecked } from './unchecked.js';
import { values } from './values.js';

/** Everything that the doctor looks at, in the order in which an owner would want to hear of it. */
export const DOCTOR_RULES: readonly DoctorRule[] = [
  presence,
  quotes,
  tagSource,
  scriptTag,
  attributes,
  values,
  provider,
  integrity,
  csp,
  corpus,
  language,
  base,
  frames,
  neighbours,
  unchecked,
];
