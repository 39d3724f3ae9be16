import type { Pause } from './retriever.js';

/** Takes the steps of long work, with a pause after each where one is given, and returns what comes out. */
export async function takeSteps<Result>(steps: Generator<undefined, Result>, pause?: Pause): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

/** Takes all of them at once. */
export function takeAllSteps<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
