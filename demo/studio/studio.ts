/** The studio's page: the elements it is made of, and the real `<care-faq>` beside them. */
import defaultCorpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import screen from 'virtual:screen';
import { createScreen } from '../../src/core/safety/screen/create-screen.js';
import { define } from '../../src/ui/base/define.js';
import { CareFaq } from '../../src/ui/care-faq.js';
import { CareFaqStudio } from './care-faq-studio.js';
import { StudioEdit } from './edit/studio-edit.js';
import { StudioEntries } from './entries/studio-entries.js';
import { StudioDefaultEntry } from './form/studio-default-entry.js';
import { StudioEntryForm } from './form/studio-entry-form.js';
import { StudioFileForm } from './form/studio-file-form.js';
import { StudioImported } from './open/studio-imported.js';
import { StudioLosses } from './open/studio-losses.js';
import { StudioStart } from './open/studio-start.js';
import { StudioPlaces } from './places/studio-places.js';
import { StudioProblems } from './problems/studio-problems.js';
import { StudioTakeAway } from './take/studio-take-away.js';
import { StudioText } from './text/studio-text.js';
import { ExplainedReply } from './try/explained-reply.js';
import { StudioPreview } from './try/studio-preview.js';
import { StudioSide } from './try/studio-side.js';
import { StudioTry } from './try/studio-try.js';

CareFaq.knowledge = {
  crisisLines,
  load: () => Promise.resolve({ corpus: defaultCorpus, screen: createScreen(screen) }),
};

define('care-faq', CareFaq);
define('explained-reply', ExplainedReply);
define('studio-edit', StudioEdit);
define('studio-entries', StudioEntries);
define('studio-default-entry', StudioDefaultEntry);
define('studio-entry-form', StudioEntryForm);
define('studio-file-form', StudioFileForm);
define('studio-imported', StudioImported);
define('studio-losses', StudioLosses);
define('studio-places', StudioPlaces);
define('studio-preview', StudioPreview);
define('studio-problems', StudioProblems);
define('studio-side', StudioSide);
define('studio-start', StudioStart);
define('studio-take-away', StudioTakeAway);
define('studio-text', StudioText);
define('studio-try', StudioTry);
define('care-faq-studio', CareFaqStudio);
