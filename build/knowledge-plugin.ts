import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileCorpus } from '../src/authoring/knowledge/compile-corpus.js';
import { readCrisisLines } from '../src/authoring/knowledge/read-crisis-lines.js';
import { readKnowledge } from '../src/authoring/knowledge/read-knowledge.js';
import type { Corpus } from '../src/core/corpus/corpus.js';
import { withoutDrafts } from '../src/core/corpus/suit-corpus.js';
import type { CrisisCard, CrisisLine, CrisisLines } from '../src/core/safety/crisis-lines.js';
import corpusSchema from '../src/authoring/schema/corpus.schema.json' with { type: 'json' };
import { readScreen } from '../src/authoring/knowledge/read-screen.js';
import { readPractical } from '../src/authoring/practical/read-practical.js';
import { readWording } from '../src/authoring/wording/read-wording.js';
import { NO_WORDING } from '../src/authoring/wording/wording.js';
import { madeOnce } from './made-once.js';
import { corpusExamples, readScreenExamples } from './read-screen-examples.js';
import { shellLines } from './shell-lines.js';
import { shippedLists, taughtExamples } from './taught-examples.js';
import { trainScreenModel } from './train-screen-model.js';

const ROOT = join(import.meta.dirname, '..', 'knowledge');

/** What each module of knowledge holds. Made when it is first asked for, and again after a file changed. */
const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:corpus/en': () => compileCorpus(finished('en')),
  'virtual:crisis-lines': () => withoutNames(readCrisisLines(join(ROOT, 'crisis-lines'))),
  'virtual:shell-lines': () => shellLines(readCrisisLines(join(ROOT, 'crisis-lines'))),
  'virtual:screen': () => {
    const all = readScreen(ROOT);
    const lists = shippedLists(all);
    const examples = readScreenExamples(ROOT);
    const plain = corpusExamples(readKnowledge(ROOT, 'en').corpus);
    return { ...lists, model: trainScreenModel([...examples, ...plain, ...taughtExamples(all, examples)], lists) };
  },
  'virtual:practical/en': () => readPractical(join(ROOT, 'en', 'practical.yml'), []),
  'virtual:wording/en': () => readWording(join(ROOT, 'en', 'wording.yml'), NO_WORDING, []),
};

/** A language of the knowledge without its drafts. */
function finished(lang: string): Corpus {
  const { corpus } = readKnowledge(ROOT, lang);
  return { ...corpus, entries: withoutDrafts(corpus).shown };
}

/** What a page shows of them: it has the names of countries from the browser, and languages are for their keepers. */
function withoutNames({ cards, international }: CrisisLines): CrisisLines {
  const strip = ({ lines: [first, ...others], ...card }: CrisisCard): CrisisCard => {
    const shown = ({ languages: _, ...line }: CrisisLine): CrisisLine => line;
    return { ...card, names: {}, languages: [], lines: [shown(first), ...others.map(shown)] };
  };
  return { cards: cards.map(strip), international: strip(international) };
}

/** Behind a module's name: it exports the steps that read the data, for who must not be held up when the file arrives. */
const LATER = '?later';

function moduleText(id: string): string | undefined {
  const name = id.replace(LATER, '');
  const make = MODULES[name];
  if (make === undefined) return undefined;
  const text = madeOnce(name, make);
  return id === name ? `export default ${parsing(text)};` : stepsText(text);
}

/** A string parsed at run time is read several times faster than the same data as an object literal. */
function parsing(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}

/** The fields of an object, each read in a step of its own, once: a field that was read leaves no text behind in memory. */
function stepsText(json: string): string {
  const fields = Object.entries(JSON.parse(json) as object).map(
    ([name, value]) => `[${JSON.stringify(name)}, () => ${parsing(JSON.stringify(value))}]`,
  );
  return `const fields = [${fields.join()}];
export default function* () {
  const data = {};
  for (let field = fields.shift(); field; field = fields.shift()) { data[field[0]] = field[1](); yield; }
  return data;
}`;
}

/** Makes what is not made yet. Vite waits a minute for a module and no longer; a slow machine trains for as long. */
export function makeKnowledge(): void {
  for (const [id, make] of Object.entries(MODULES)) madeOnce(id, make);
}

/** The knowledge as modules, in the build, the development server and the tests alike. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'care-faq:knowledge',
    resolveId: id => (id.replace(LATER, '') in MODULES ? `\0${id}` : undefined),
    load: id => (id.startsWith('\0') ? moduleText(id.slice(1)) : undefined),
    configureServer(server) {
      server.watcher.add(ROOT);
      server.watcher.on('change', path => {
        if (!path.startsWith(ROOT)) return;
        for (const id of Object.keys(MODULES).flatMap(name => [name, name + LATER])) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
    generateBundle() {
      if (this.environment.name !== 'esm') return;
      this.emitFile({
        type: 'asset',
        fileName: 'corpus/en.json',
        source: `${JSON.stringify(finished('en'))}\n`,
      });
      this.emitFile({
        type: 'asset',
        fileName: 'schema.json',
        source: `${JSON.stringify(corpusSchema, undefined, 2)}\n`,
      });
    },
  };
}
