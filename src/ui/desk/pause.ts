import type { Pause } from '../../core/retrieval/retriever.js';

const MOST_SLICE_MS = 8;

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Ends the task here: what comes after runs in one of its own. */
export async function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  // A message, since browsers make timers that follow one another wait 4 ms each.
  const { port1, port2 } = new MessageChannel();
  await new Promise<unknown>(resolve => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  port1.close();
}

/** Lets the page breathe whenever a slice of work has taken 8 ms: what a visitor types meanwhile is not held up. */
export function createPause(): Pause {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < MOST_SLICE_MS) return;
    await nextTask();
    started = performance.now();
  };
}
