/** Defines `<care-faq>` with the corpus, the screen and the crisis lines that come with it. */
import crisisLines from 'virtual:crisis-lines';
import { createScreenInSlices } from './core/safety/screen/create-screen-in-slices.js';
import { define } from './ui/base/define.js';
import { CareFaq } from './ui/care-faq.js';
import { createPause } from './ui/desk/pause.js';

CareFaq.knowledge = {
  crisisLines,
  load: async () => {
    const [corpus, screen] = await Promise.all([import('virtual:corpus/en'), import('virtual:screen')]);
    return { corpus: corpus.default, screen: await createScreenInSlices(screen.default, createPause()) };
  },
};
define('care-faq', CareFaq);
