// The peers: each takes the same documents and gives back the positions of the best ones.
import { create, insertMultiple, save, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';
import elasticlunr from 'elasticlunr';
import FlexSearch from 'flexsearch';
import english from 'flexsearch/lang/en';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} setting What was chosen, as its documents describe it.
 * @property {string} library The package, or an empty string for this project's own code.
 * @property {string} source A module that imports what a page would need: its size is the library's.
 * @property {number} [most] Asked at most this many messages of a set, since it is slow,
 * @property {string[]} [skips] and none of these sets.
 * @property {(documents: object[], set: object) => Promise<Index> | Index} index
 *
 * @typedef {object} Index
 * @property {(text: string) => Promise<number[]> | number[]} search
 * @property {() => string | Promise<string>} data The index as it would be shipped.
 */

const LIMIT = 10;
const FIELDS = ['question', 'variants', 'answer'];

const threeFields = ({ question, variants, answer }, id) => ({ id, question, variants: variants.join('\n'), answer });
const twoFields = ({ question, variants, answer }, id) => ({ id, asked: [question, ...variants].join('\n'), answer });

/** @type {Engine[]} */
export const PEERS = [
  {
    name: 'MiniSearch, defaults',
    setting: 'question, variants, answer as fields',
    library: 'minisearch',
    source: `export { default } from 'minisearch'`,
    index: documents => miniSearch(documents, {}),
  },
  {
    name: 'MiniSearch, README recipe',
    setting: 'prefix, fuzzy 0.2, question twice',
    library: 'minisearch',
    source: `export { default } from 'minisearch'`,
    index: documents => miniSearch(documents, { prefix: true, fuzzy: 0.2, boost: { question: 2 } }),
  },
  {
    name: 'Lunr',
    setting: 'question and variants as one field, answer by half',
    library: 'lunr',
    source: `export { default } from 'lunr'`,
    index: documents => {
      const index = lunr(function build() {
        this.field('asked');
        this.field('answer', { boost: 0.5 });
        documents.forEach((document, id) => this.add(twoFields(document, id)));
      });
      return {
        // Its query language would read signs that a visitor types as operators.
        search: text => index.query(query => query.term(lunr.tokenizer(text))).map(({ ref }) => Number(ref)),
        data: () => JSON.stringify(index),
      };
    },
  },
  {
    name: 'elasticlunr',
    setting: 'question and variants as one field, answer by half',
    library: 'elasticlunr',
    source: `export { default } from 'elasticlunr'`,
    index: documents => {
      const index = elasticlunr(function build() {
        this.setRef('id');
        this.addField('asked');
        this.addField('answer');
        this.saveDocument(false);
      });
      documents.forEach((document, id) => index.addDoc(twoFields(document, id)));
      const fields = { asked: { boost: 1 }, answer: { boost: 0.5 } };
      return {
        search: text => index.search(text, { fields }).map(({ ref }) => Number(ref)),
        data: () => JSON.stringify(index),
      };
    },
  },
  {
    name: 'Fuse, ignoreLocation',
    setting: 'ignoreLocation, question and variants twice',
    library: 'fuse.js',
    source: `export { default } from 'fuse.js'`,
    most: 16,
    skips: ['clinc-10', 'stackfaq', 'stackfaq-var5'],
    index: documents => fuse(documents, { ignoreLocation: true }),
  },
  {
    name: 'Fuse, token search',
    setting: 'useTokenSearch, question and variants twice',
    library: 'fuse.js',
    source: `export { default } from 'fuse.js'`,
    most: 16,
    skips: ['clinc-10', 'stackfaq', 'stackfaq-var5'],
    index: documents => fuse(documents, { useTokenSearch: true }),
  },
  {
    name: 'FlexSearch',
    setting: 'one text, English stems, suggest',
    library: 'flexsearch',
    // Its module of the language imports the library's sources a second time.
    source: `export { Index, Encoder, Charset } from 'flexsearch'; import './node_modules/flexsearch/dist/lang/en.min.js'`,
    index: documents => {
      const encoder = new FlexSearch.Encoder(FlexSearch.Charset.Default, english);
      const index = new FlexSearch.Index({ tokenize: 'strict', encoder });
      documents.forEach((document, id) => {
        const { asked, answer } = twoFields(document, id);
        index.add(id, `${asked}\n${answer}`);
      });
      return {
        search: text => index.search(text, { limit: LIMIT, suggest: true }),
        data: () => {
          const parts = [];
          index.export((key, part) => parts.push(`${key}:${part ?? ''}`));
          return parts.join('\n');
        },
      };
    },
  },
  {
    name: 'Orama',
    setting: 'stems, stop words, variants four times, question twice',
    library: '@orama/orama',
    source: `export { create, insertMultiple, load, search } from '@orama/orama'; export { stopwords } from '@orama/stopwords/english'`,
    index: async documents => {
      const database = create({
        schema: { id: 'string', question: 'string', variants: 'string', answer: 'string' },
        components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
      });
      await insertMultiple(
        database,
        documents.map((document, id) => threeFields(document, String(id))),
      );
      const boost = { variants: 4, question: 2 };
      return {
        search: async text => {
          const { hits } = await search(database, { term: text, properties: FIELDS, boost, limit: LIMIT });
          return hits.map(({ id }) => Number(id));
        },
        // The documents are in it too; a page has those already.
        data: () => JSON.stringify({ ...save(database), docs: undefined }),
      };
    },
  },
];

function miniSearch(documents, options) {
  const index = new MiniSearch({ fields: FIELDS });
  index.addAll(documents.map(threeFields));
  return { search: text => index.search(text, options).map(({ id }) => id), data: () => JSON.stringify(index) };
}

function fuse(documents, options) {
  const weights = { question: 2, variants: 2, answer: 1 };
  const keys = FIELDS.map(name => ({ name, weight: weights[name] }));
  const data = Fuse.createIndex(keys, documents);
  const index = new Fuse(documents, { keys, ...options }, data);
  return {
    search: text => index.search(text, { limit: LIMIT }).map(({ refIndex }) => refIndex),
    data: () => JSON.stringify(data),
  };
}
