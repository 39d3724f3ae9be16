import type { Pause } from '../../core/retrieval/retriever.js';

const MOST_SLICE_MS = 8;

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page breathe whenever a slice of work has taken 8 ms: what a visitor types meanwhile is not held up. */
export function createPause(): Pause {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < MOST_SLICE_MS) return;
    const { scheduler } = globalThis as Scheduling;
    if (scheduler?.yield) await scheduler.yield();
    else await new Promise(resolve => setTimeout(resolve));
    started = performance.now();
  };
}
