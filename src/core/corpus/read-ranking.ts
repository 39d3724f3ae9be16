import type { PackedRanking } from '../retrieval/packed-ranking.js';
import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';

/** Characters of one packed list: enough for the largest corpus that may be loaded. */
const MOST_PACKED = 5_000_000;

const PACKED = ['terms', 'frequencies', 'rare', 'gaps', 'weights', 'lost', 'lostEntries'] as const;

/** What `care-faq build` compiled; left out, and made anew from the wordings, where it is of another version or broken. */
export function readRanking(fields: FieldReader): PackedRanking | undefined {
  const ids = fields.texts('ids', { items: LIMITS.entries, length: LIMITS.id });
  const [terms, frequencies, rare, gaps, weights, lost = '', lostEntries = ''] = PACKED.map(name =>
    fields.text(name, MOST_PACKED),
  );
  const scale = fields.value('scale');
  const wordingCount = fields.value('wordingCount');
  const isWhole =
    terms !== undefined &&
    frequencies !== undefined &&
    rare !== undefined &&
    gaps !== undefined &&
    weights !== undefined;
  if (fields.value('version') === 3 && isWhole && typeof scale === 'number' && typeof wordingCount === 'number') {
    return { version: 3, ids, terms, frequencies, rare, gaps, weights, lost, lostEntries, scale, wordingCount };
  }
  fields.note(
    '',
    'is of another version or incomplete; the answers are ranked without it',
    'Build the corpus again with "care-faq build".',
  );
  return undefined;
}
