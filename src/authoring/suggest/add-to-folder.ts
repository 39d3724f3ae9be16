import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { LanguageFolder } from '../corpus-files/language-folder.js';
import { listFiles } from '../knowledge/list-files.js';
import { shownPath } from '../knowledge/shown-path.js';
import type { AnswerProposal, EntryProposal, Proposal, VariantsProposal } from './proposal.js';
import { UNANSWERED_YET } from './unanswered-yet.js';

const FRONT_MATTER = /^(\ufeff?---[^\S\n]*\n)([\s\S]*?)(\n---[^\S\n]*(?:\n|$))/;

/** Writes what was accepted into the entries of a folder; the files that changed, as a person would name them. */
export function addToFolder({ root, lang }: LanguageFolder, accepted: readonly Proposal[]): string[] {
  const entries = join(root, lang, 'entries');
  return accepted.map(proposal =>
    shownPath(proposal.kind === 'variants' ? extend(entries, proposal) : begin(entries, proposal)),
  );
}

function extend(entries: string, { entry, variants }: VariantsProposal): string {
  const path = listFiles(entries, '.md').find(file => basename(file) === `${entry}.md`);
  const text = path === undefined ? undefined : readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
  const found = text === undefined ? null : FRONT_MATTER.exec(text);
  if (path === undefined || text === undefined || !found) throw new Error(`The file of "${entry}" cannot be read.`);
  const [whole, opening, source, closing] = found;
  writeFileSync(
    path,
    `${opening ?? ''}${withVariants(source ?? '', variants)}${closing ?? ''}${text.slice(whole.length)}`,
  );
  return path;
}

/** The front matter with more variants; comments, quotes and order stay. */
function withVariants(source: string, variants: readonly string[]): string {
  const document = parseDocument(source, { schema: 'core' });
  if (!isMap(document.contents)) throw new Error('The front matter holds no fields.');
  const list = document.contents.get('variants', true);
  const known = isSeq(list) ? (list.toJSON() as unknown[]) : [];
  const fresh = variants.filter(variant => !known.includes(variant));
  if (isSeq(list)) for (const variant of fresh) list.add(document.createNode(variant));
  else document.set('variants', fresh);
  return document.toString({ lineWidth: 0 }).replace(/\n$/, '');
}

function begin(entries: string, { id, topic, question, variants }: EntryProposal | AnswerProposal): string {
  const folder = join(entries, topic ?? 'new');
  let path = join(folder, `${id}.md`);
  for (let number = 2; existsSync(path); number++) path = join(folder, `${id}-${String(number)}.md`);
  const front = stringify({ question, variants, review: 'draft', covered: false }, { lineWidth: 0 });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${front}---\n${UNANSWERED_YET}\n`);
  return path;
}
