/** What the shell loads: the element, and everything it answers from, in one file and one round trip. */
import corpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import screen from 'virtual:screen';
import { createScreenInSlices } from '../core/safety/screen/create-screen-in-slices.js';
import { define } from '../ui/base/define.js';
import { CareFaq } from '../ui/care-faq.js';
import { createPause } from '../ui/desk/pause.js';

CareFaq.knowledge = {
  crisisLines,
  // Building the screen waits until somebody opens the panel, and is done in slices.
  load: async () => ({ corpus, screen: await createScreenInSlices(screen, createPause()) }),
};
// A task of its own: reading this file and drawing the panel would be one long one.
setTimeout(() => define('care-faq', CareFaq));
