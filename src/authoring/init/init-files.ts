import type { Corpus } from '../../core/corpus/corpus.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { corpusJson, safeJson } from '../corpus-files/corpus-json.js';
import { knowledgeFiles } from '../corpus-files/knowledge-files.js';
import { overlayJson } from '../corpus-files/overlay-json.js';
import type { Imported } from '../import/imported.js';
import { readme, tryPage } from './page-files.js';
import { type Practice, providerOf } from './practice.js';
import { EXAMPLE_ENTRY, OWN_TOPIC, reachEntry } from './starter-entry.js';

/** Every file of an owner’s new folder, by its path in it. */
export function initFiles(
  practice: Practice,
  today: string,
  imported: Imported | undefined,
  scripts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isOwn = practice.start === 'own';
  const files = new Map<string, string>([
    ['README.md', readme(practice, isOwn)],
    ['index.html', tryPage(practice)],
    ['care-faq/our-answers.json', answers(practice, today, imported)],
  ]);
  for (const [name, text] of scripts) files.set(`care-faq/${name}`, text);
  if (isOwn) for (const [name, text] of knowledgeFiles(starter(practice, today))) files.set(`knowledge/${name}`, text);
  return files;
}

function answers(practice: Practice, today: string, imported: Imported | undefined): string {
  if (imported) {
    const corpus = { ...imported.corpus, provider: { ...imported.corpus.provider, ...providerOf(practice) } };
    const isAlone = imported.isOwn ? !imported.extendsDefault : !/^en\b/.test(corpus.lang);
    return isAlone ? corpusJson(corpus) : overlayJson(corpus, imported.hide, imported.moreVariants);
  }
  if (practice.start === 'own') return corpusJson(starter(practice, today));
  const reach = reachEntry(practice, today);
  return safeJson(
    {
      format: 1,
      extends: 'default',
      provider: providerOf(practice),
      topics: [OWN_TOPIC],
      entries: [...(reach ? [reach] : []), EXAMPLE_ENTRY],
    },
    1,
  );
}

/** Own answers only: a corpus needs one entry at least to answer from. */
function starter(practice: Practice, today: string): Corpus {
  const reach = reachEntry(practice, today);
  const first = reach ?? {
    ...EXAMPLE_ENTRY,
    review: undefined,
    covered: false,
    answer: 'We have not written this answer yet. Please ask us.',
  };
  return readCorpus({
    format: 1,
    lang: practice.lang,
    topics: [OWN_TOPIC],
    provider: providerOf(practice),
    starters: [String(first['id'])],
    entries: reach ? [first, EXAMPLE_ENTRY] : [first],
  }).corpus;
}
