/** Defines `<care-faq>` with the corpus, the screen and the crisis lines that come with it. */
import crisisLines from 'virtual:crisis-lines';
import { createScreen } from './core/safety/screen/create-screen.js';
import { define } from './ui/base/define.js';
import { CareFaq } from './ui/care-faq.js';

CareFaq.knowledge = {
  crisisLines,
  load: async () => {
    const [corpus, screen] = await Promise.all([import('virtual:corpus/en'), import('virtual:screen')]);
    return { corpus: corpus.default, screen: createScreen(screen.default) };
  },
};
define('care-faq', CareFaq);
