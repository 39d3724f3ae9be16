import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';

/** Intent -> response, from the rules and stories that say no more than that. */
export function readSteps(wholes: readonly JsonObject[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const roads = wholes
    .flatMap(whole => [whole['rules'], whole['stories']])
    .flatMap(list => (Array.isArray(list) ? (list as unknown[]) : []));
  for (const road of roads.filter(isObject)) {
    const steps = (Array.isArray(road['steps']) ? (road['steps'] as unknown[]) : []).filter(isObject);
    steps.forEach((step, index) => {
      const action = steps[index + 1]?.['action'];
      if (typeof step['intent'] !== 'string' || typeof action !== 'string' || !action.startsWith('utter_')) return;
      // A retrieval intent’s response is named after each of its parts, not after the whole.
      if (!found.has(step['intent'])) found.set(step['intent'], action);
    });
  }
  return found;
}
