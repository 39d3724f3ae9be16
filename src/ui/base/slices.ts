import { createPause } from '../desk/pause.js';

/** One for all elements of a page: what they draw in one task is counted together. */
export const breathe: () => Promise<void> = createPause();
