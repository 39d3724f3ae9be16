import type { JsonObject } from '../../../src/core/corpus/read-fields.js';

/** An overlay that changes nothing yet. */
export const NEW_OVERLAY: JsonObject = { format: 1, lang: 'en', extends: 'default', entries: [] };

/** A corpus of one's own, with nothing in it. */
export const NEW_CORPUS: JsonObject = { format: 1, lang: 'en', entries: [] };
