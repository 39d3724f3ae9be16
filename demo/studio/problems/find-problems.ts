import { CHECKS } from '../../../src/authoring/checks/index.js';
import type { JsonObject } from '../../../src/core/corpus/read-fields.js';
import { type CheckSetup, corpusUnderCheck } from './corpus-under-check.js';
import type { StudioProblem } from './studio-problem.js';

/** Rules whose faults the readers have told already, or that are about files the studio does not have. */
const NOT_HERE = ['schema', 'evaluation', 'crisis-lines', 'sections'];

/** On more entries than this the rules would hold up whoever types. */
const MOST_CHECKED = 3_000;

/** The rules that run while somebody types: those that `care-faq check` runs without --deep. */
const RULES = CHECKS.filter(({ id, isSlow }) => !isSlow && !NOT_HERE.includes(id));

/**
 * What is wrong in a corpus: first what the readers could not use, at once; then what the rules find, each rule in a turn
 * of its own, so that typing goes on. `isStale` ends it; the result is then undefined.
 */
export async function findProblems(
  value: JsonObject,
  setup: CheckSetup,
  pause: () => Promise<void>,
  isStale: () => boolean,
): Promise<readonly StudioProblem[] | undefined> {
  const { context, readerProblems, register } = corpusUnderCheck(value, setup);
  const found: StudioProblem[] = [...readerProblems];
  if (context.entries.length > MOST_CHECKED) {
    const reason = `the rules are not run here on more than ${String(MOST_CHECKED)} questions`;
    return [...found, { severity: 'warning', path: ['entries'], reason, remedy: 'Use care-faq check for them.' }];
  }
  for (const { id, check } of RULES) {
    await pause();
    if (isStale()) return undefined;
    for (const { line, severity, reason, remedy, rival, rule = id } of await check(context, pause))
      found.push({
        severity,
        path: register.pathOf(line),
        reason,
        // What the form offers by a button needs no words about ids.
        remedy: rival ? 'Open the question to see both and to choose.' : remedy,
        rule,
        ...(rival ? { rival } : {}),
      });
  }
  return found.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
}
