import { findLanguageFolder } from '../../corpus-files/language-folder.js';
import { readKnowledge } from '../../knowledge/read-knowledge.js';
import type { Imported } from '../imported.js';

/** A knowledge folder of our own; what could not be read in it is a loss. */
export function readKnowledgeFolder(path: string, lang: string): Imported {
  const found = findLanguageFolder(path, lang);
  const { corpus, problems } = readKnowledge(found.root, found.lang);
  const losses = problems.map(({ file, line, reason, remedy }) => ({
    kind: 'dropped' as const,
    place: `${file}:${String(line)}`,
    what: reason,
    why: remedy.replace(/\.$/, ''),
  }));
  return { corpus, isOwn: true, extendsDefault: false, hide: [], losses, format: 'json' };
}
