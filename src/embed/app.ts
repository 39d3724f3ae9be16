/** What the shell loads: the element, and everything it answers from, in one file and one round trip. */
import corpusSteps from 'virtual:corpus/en?later';
import crisisLines from 'virtual:crisis-lines';
import screenSteps from 'virtual:screen?later';
import { takeSteps } from '../core/retrieval/take-steps.js';
import { createScreenInSlices } from '../core/safety/screen/create-screen-in-slices.js';
import { define } from '../ui/base/define.js';
import { CareFaq } from '../ui/care-faq.js';
import type { Knowledge } from '../ui/desk/knowledge.js';
import { createPause, nextTask } from '../ui/desk/pause.js';

/** One for all panels of a page. */
let known: Promise<Knowledge> | undefined;

/** Reads the data and builds the screen, in slices. */
async function makeKnown(): Promise<Knowledge> {
  await nextTask();
  const pause = createPause();
  const screen = await createScreenInSlices(await takeSteps(screenSteps(), pause), pause);
  return { corpus: await takeSteps(corpusSteps(), pause), screen };
}

// Waits until somebody opens the panel.
CareFaq.knowledge = { crisisLines, load: () => (known ??= makeKnown()) };
// A task of its own: reading this file and drawing the panel would be one long one.
setTimeout(() => define('care-faq', CareFaq));
