import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, placeOf } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';

/** Reads Help Center articles as the API gives them: `{"articles": […]}`, with `sections` where they were sideloaded. */
export function readZendesk(text: string, options: ImportOptions, report: LossReport): RawEntries {
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const whole = isObject(value) ? value : {};
  const articles = listOf(whole['articles']).concat(isObject(whole['article']) ? [whole['article']] : []);
  if (articles.length === 0) throw new PlainError('this JSON holds no list "articles" of Zendesk.');
  if (typeof whole['next_page'] === 'string')
    report
      .at('the file')
      .drop('the articles of further pages', 'the file holds one page of the list; export the others too');
  const sections = new Map(
    listOf(whole['sections']).map(section => [String(section['id']), String(section['name'] ?? '')]),
  );
  const locale = options.lang ?? mostFrequent(articles.map(article => String(article['locale'] ?? '')));
  return {
    entries: articles.flatMap(article => readArticle(article, sections, locale, options, report)),
    lang: locale || undefined,
  };
}

function readArticle(
  article: JsonObject,
  sections: ReadonlyMap<string, string>,
  locale: string,
  options: ImportOptions,
  report: LossReport,
): RawEntry[] {
  const question = String(article['title'] ?? article['name'] ?? '');
  const place = `article ${String(article['id'] ?? '')} ${placeOf(question)}`;
  const notes = report.at(place);
  const own = String(article['locale'] ?? '');
  if (own !== '' && own.split('-')[0]?.toLowerCase() !== locale.split('-')[0]?.toLowerCase()) {
    notes.drop('the article', `it is in ${own}; --lang ${own} reads these`);
    return [];
  }
  if (article['draft'] === true) {
    notes.drop('the article', 'it is a draft and not public');
    return [];
  }
  if (article['outdated'] === true) notes.change('an article marked as outdated', 'it is read all the same: check it');
  const labels = Array.isArray(article['label_names']) ? (article['label_names'] as unknown[]).map(String) : [];
  if (labels.length > 0)
    notes.drop(`the labels ${labels.join(', ')}`, 'an entry has none; use them as variants where they fit');
  if (article['user_segment_id'] != null) notes.change('an article for some users only', 'an entry is for everybody');
  const address = typeof article['html_url'] === 'string' ? article['html_url'] : options.address;
  return [
    {
      place,
      key: String(article['id'] ?? question),
      question,
      answer: foreignText(String(article['body'] ?? ''), { address, notes: report.at(placeOf(question)) }),
      topic: sections.get(String(article['section_id'])),
      isStarter: article['promoted'] === true,
      ...(typeof article['html_url'] === 'string' ? { sources: [article['html_url']] } : {}),
    },
  ];
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
