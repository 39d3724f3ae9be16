/** What a column may hold. */
export type Column =
  | 'id'
  | 'question'
  | 'answer'
  | 'variants'
  | 'topic'
  | 'sources'
  | 'related'
  | 'next'
  | 'reviewed'
  | 'covered'
  | 'general'
  | 'differs';

/** Names that people give to columns, in several languages; compared without case, accents and marks. */
const ALIASES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'slug', 'key', 'identifier'],
  question: [
    'question',
    'questions',
    'q',
    'title',
    'name',
    'faq',
    'frage',
    'fragen',
    'pregunta',
    'domanda',
    'pergunta',
    'vraag',
    'pytanie',
    'prompt',
    'query',
    'heading',
    'subject',
    'headline',
  ],
  answer: [
    'answer',
    'answers',
    'a',
    'reply',
    'response',
    'text',
    'body',
    'content',
    'description',
    'antwort',
    'respuesta',
    'reponse',
    'risposta',
    'resposta',
    'antwoord',
    'odpowiedz',
    'html',
  ],
  variants: [
    'variants',
    'variant',
    'alternatives',
    'alternative',
    'alternative question',
    'alternative questions',
    'alt',
    'alternate questions',
    'synonyms',
    'synonym',
    'phrases',
    'training phrases',
    'utterances',
    'examples',
    'also asked',
    'other wordings',
    'varianten',
    'variantes',
    'variaciones',
    'suggestedquestions',
    'question variants',
  ],
  topic: [
    'topic',
    'topics',
    'category',
    'categories',
    'section',
    'group',
    'thema',
    'kategorie',
    'categoria',
    'categorie',
    'rubrik',
    'bereich',
    'tema',
    'sujet',
  ],
  sources: ['source', 'sources', 'url', 'link', 'reference', 'references', 'page', 'quelle', 'fuente', 'fonte', 'bron'],
  related: ['related', 'see also', 'siehe auch'],
  next: ['next', 'follow up', 'followup'],
  reviewed: ['reviewed', 'last reviewed', 'reviewed on'],
  covered: ['covered'],
  general: ['general'],
  differs: ['differs'],
};

/** The column that a header names, or undefined. `Variant 2` is a further column of variants. */
export function columnOf(header: string): Column | undefined {
  const plain = header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const names = Object.entries(ALIASES) as [Column, readonly string[]][];
  const found = names.find(([, aliases]) => aliases.includes(plain))?.[0];
  if (found !== undefined) return found;
  const bare = plain.replace(/ ?\d+$/, '');
  return bare !== plain && ALIASES.variants.includes(bare) ? 'variants' : undefined;
}
