/** What the shell loads: the element, and everything it answers from, in one file and one round trip. */
import corpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import screen from 'virtual:screen';
import { createScreen } from '../core/safety/screen/create-screen.js';
import { define } from '../ui/base/define.js';
import { CareFaq } from '../ui/care-faq.js';

CareFaq.knowledge = {
  crisisLines,
  // In a promise: building the screen waits until somebody opens the panel.
  load: () => Promise.resolve().then(() => ({ corpus, screen: createScreen(screen) })),
};
define('care-faq', CareFaq);
