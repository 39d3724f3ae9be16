import { existsSync, statSync, writeFileSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { Corpus } from '../../core/corpus/corpus.js';
import { withoutDrafts } from '../../core/corpus/suit-corpus.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError, UsageError } from '../command-line/plain-error.js';
import { corpusJson } from '../corpus-files/corpus-json.js';
import { readExportSource } from '../export/read-export-source.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { compileCorpus } from '../knowledge/compile-corpus.js';
import { formatProblem } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import { buildPage } from '../page/build-page.js';

const OPTIONS = {
  folder: {
    type: 'positional',
    required: false,
    default: 'knowledge',
    description: 'A knowledge folder, one of its languages, or a corpus file (JSON).',
  },
  output: {
    type: 'string',
    alias: 'o',
    valueHint: 'FILE',
    description: 'Write to this file instead of standard output.',
  },
  lang: { type: 'string', default: 'en', description: 'Which language of the folder.' },
  html: {
    type: 'boolean',
    description:
      'Write HTML for inside <care-faq>…</care-faq>, for visitors without scripts. Takes a corpus file, too.',
  },
  jsonld: {
    type: 'boolean',
    description: 'Write schema.org FAQPage as JSON-LD: the covered answers. Takes a corpus file, too.',
  },
  region: { type: 'string', valueHint: 'CC', description: 'With --html: the country whose crisis lines stand first.' },
  drafts: { type: 'boolean', description: 'Keep drafts, for trying them: not for a page that visitors see.' },
  compact: {
    type: 'boolean',
    description:
      'For many entries: the variants become an index, smaller and sooner ready, a little less sure. Not for editing.',
  },
} as const satisfies ArgsDef;

/** From so many entries on, a phone takes noticeably long to index the variants by itself. */
const MANY_ENTRIES = 30;

/** `care-faq build`: a knowledge folder as one corpus file for a site. */
export function buildCommand(bundled: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'build',
    summary: 'Make one corpus file (JSON) of a knowledge folder, or a page that is read without scripts.',
    options: OPTIONS,
    examples: [
      'care-faq build knowledge --compact -o corpus.json',
      'care-faq build knowledge/en > corpus.json',
      'care-faq build our-answers.json --html --region US -o inside.html',
    ],
    run: async ({ folder, output, lang, compact, drafts, html, jsonld, region }, terminal) => {
      if (!existsSync(folder)) throw new PlainError(`there is no folder "${folder}".`);
      if (html || jsonld) {
        if (html && jsonld) throw new UsageError('choose one of --html and --jsonld.');
        const form = html ? 'html' : 'jsonld';
        const page = buildPage(folder, { form, lang, region, today: terminal.today }, bundled);
        for (const note of page.notes) terminal.note(note);
        if (output === undefined) await terminal.write(page.text);
        else writeTo(output, page.text);
        return 0;
      }
      const { corpus: whole, problems } = readSource(folder, lang);
      const { corpus, note } = chooseDrafts(whole, drafts === true);
      for (const problem of problems) terminal.note(problem);
      if (problems.length > 0) throw new PlainError('nothing was written, because of what stands above.');
      const { length } = corpus.entries;
      if (length === 0) throw new PlainError(`"${folder}" holds no entry.`);
      if (note !== undefined) terminal.note(note);
      const json = corpusJson(compact ? compileCorpus(corpus) : corpus);
      if (output === undefined) await terminal.write(json);
      else writeTo(output, json);
      const hint =
        compact || length < MANY_ENTRIES ? '' : ' For a site, build it with --compact: it answers sooner on a phone.';
      terminal.note(`${output ?? 'Written'}: ${String(length)} ${length === 1 ? 'entry' : 'entries'}.${hint}`);
      return 0;
    },
  });
}

/** A folder, or a file that stands alone; what lies over the default answers is loaded by a page as it is. */
function readSource(path: string, lang: string): { readonly corpus: Corpus; readonly problems: readonly string[] } {
  if (statSync(path).isDirectory()) {
    const found = findLanguageFolder(path, lang);
    const { corpus, problems } = readKnowledge(found.root, found.lang);
    return { corpus, problems: problems.map(formatProblem) };
  }
  const { corpus, extendsDefault, notes } = readExportSource(path, lang);
  if (extendsDefault)
    throw new PlainError(
      `"${path}" lies over the default answers, which are compiled already: load it as it is. --html and --jsonld make a page of it.`,
    );
  return { corpus, problems: notes };
}

/** The corpus with its drafts, marked as one that shows them, or without; and what a person should know of it. */
function chooseDrafts(whole: Corpus, keeps: boolean): { readonly corpus: Corpus; readonly note?: string } {
  const { shown, drafts } = withoutDrafts(whole);
  if (drafts.length === 0) return { corpus: whole };
  if (keeps)
    return { corpus: { ...whole, drafts: true }, note: `With drafts, not for visitors: ${drafts.join(', ')}.` };
  const note = `Left out as drafts: ${drafts.join(', ')}. --drafts keeps them.`;
  return { corpus: { ...whole, entries: shown }, note };
}

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new PlainError(`"${path}" cannot be written (${code}).`);
  }
}
