/** The playground's part that tells why a message gets its reply: the studio's, over the default answers or an overlay. */
import defaultCorpus from 'virtual:corpus/en';
import { define } from '../../src/ui/base/define.js';
import { ExplainedReply } from './try/explained-reply.js';
import { StudioTry } from './try/studio-try.js';
import { Trial } from './try/trial.js';

define('explained-reply', ExplainedReply);
define('studio-try', StudioTry);

/** An element that tries messages on the default corpus, or on a corpus or overlay (JSON) laid over it. */
export function createWhy(corpus?: unknown): HTMLElement {
  const element = document.createElement('studio-try') as StudioTry;
  element.trial = new Trial(defaultCorpus, corpus);
  return element;
}
