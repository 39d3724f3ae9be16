import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { escapeHtml } from './escape-html.js';
import { markdownHtml } from './markdown-html.js';

/** The questions of a corpus by topic, each a `<details>` that opens without scripts. What has no answer to read is left out. */
export function topicSections(corpus: Corpus): string {
  const shown = corpus.entries.filter(({ answer }) => answer.trim() !== '');
  const known = corpus.topics.filter(({ id }) => shown.some(({ topic }) => topic === id));
  const unlisted = [...new Set(shown.flatMap(({ topic }) => (topic === undefined ? [] : [topic])))].filter(
    id => !known.some(topic => topic.id === id),
  );
  const topics = [...known, ...unlisted.map(id => ({ id, name: id }))];
  const untold = shown.filter(({ topic }) => topic === undefined);
  return [
    ...untold.map(entry => details(entry)),
    ...topics.map(
      ({ id, name }) =>
        `<section>\n<h2>${escapeHtml(name)}</h2>\n${shown
          .filter(({ topic }) => topic === id)
          .map(details)
          .join('\n')}\n</section>`,
    ),
  ].join('\n');
}

/** `data-entry` is how an import knows the entry again. */
function details(entry: Entry): string {
  const covered = entry.covered ? '' : ' data-covered="false"';
  return `<details data-entry="${escapeHtml(entry.id)}"${covered}>\n<summary>${escapeHtml(entry.question)}</summary>\n${markdownHtml(entry.answer)}\n</details>`;
}
