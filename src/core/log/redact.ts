import { normalise } from '../text/normalise.js';

/** A line of a log holds at most so much of a message. */
const MOST_CHARACTERS = 500;

const LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}\/\S*/giu;
const EMAIL = /[^\s@]{1,80}@[^\s@]{1,80}|@[\w.]{2,40}/gu;
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[a-zéûä]{0,7}';
const DATE = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?${MONTH}(?:,?\\s\\d{2,4})?|(?<!\\p{L})${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{2,4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}`,
  'giu',
);
/** Digits with what stands between them, and every word that holds one: a telephone, a postcode, an amount, an age. */
const NUMBER = /[+(]{0,2}[\p{L}-]{0,20}\p{N}(?:[\p{L}\p{N}]|[\s().,:/+-]{1,3}(?=\p{N}))*/gu;

/** After these comes a name, however it is written. */
const SELF =
  /(?<=(?<!\p{L})(?:my name is|my name's|name is|i am called|ich heiße|ich heisse|mein name ist|je m'appelle|me llamo|mi nombre es|mi chiamo|ik heet|mijn naam is|nazywam się|mam na imię|meu nome é|me chamo|tên tôi là|اسمي|שמי|我叫|我的名字是):?\s?)[\p{L}\p{M}'-]{1,30}/giu;
/** After these comes a name where it is written large. */
const TITLE =
  /(?<=(?<!\p{L})(?:i'm|i am|this is|it's|dr\.?|doctor|mr\.?|mrs\.?|ms\.?|miss|prof\.?|nurse|herr|frau|madame|monsieur|señora?|sra?\.)\s)\p{L}[\p{L}'-]{1,30}/giu;
/** After these also where it is written small, and is no word that is known. */
const KIN =
  /(?<=(?<!\p{L})(?:call me|named|sister|brother|mother|father|mom|mum|dad|wife|husband|partner|girlfriend|boyfriend|daughter|son|child|kid|friend|cousin|aunt|uncle|therapist|psychiatrist|counsell?or|boss|tochter|sohn|mutter|vater|fille|fils|hija|hijo)\s)\p{L}[\p{L}'-]{1,30}/giu;
/** Verbs and the like follow these words too: "my daughter struggles". */
const INFLECTED = /(?:s|ing|ed|ly|en)$/;
/** A word written large inside a sentence. */
const LARGE = /(?<=[\p{Ll}\p{N}\],;:)"']\s)\p{Lu}[\p{L}'-]{1,30}/gu;
/** Two words written large at the beginning of a sentence. */
const FIRST = /(?:^|(?<=[.!?]\s))\p{Lu}[\p{Ll}'-]{1,30}\s\p{Lu}[\p{Ll}'-]{1,30}/gu;
/** What follows a name and is written large belongs to it. */
const SURNAME = /\[name\](?:\s(?:\[name\]|\p{Lu}[\p{L}'-]{1,30}))+/gu;
/** What stands behind an apostrophe, and before a name. */
const NO_NAMES = new Set('m s ve ll d re t dr mr mrs ms prof miss doctor'.split(' '));

/** Whether a word, in lower case, is one that the corpus or the language uses: such a word is no name. */
export type IsKnown = (word: string) => boolean;

/**
 * A message without what may tell who wrote it, as far as that can be known without understanding it: links, addresses,
 * dates, every number, and names by the words before them and by their capitals. It misses names in small letters, and
 * takes other words for names. Reads at most 500 characters.
 */
export function redact(message: string, isKnown: IsKnown, lang = 'en'): string {
  const text = message
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isUnknown = (word: string): boolean =>
    !word
      .split(/[\s'-]+/)
      .map(normalise)
      .every(part => NO_NAMES.has(part) || isKnown(part));
  const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);
  let rest = text
    .replace(LINK, '[link]')
    .replace(EMAIL, '[email]')
    .replace(DATE, '[date]')
    .replace(NUMBER, '[number]')
    .replace(SELF, '[name]')
    .replace(TITLE, word => (isLarge(word) && isUnknown(word) ? '[name]' : word))
    .replace(KIN, word => (isUnknown(word) && (isLarge(word) || !INFLECTED.test(word)) ? '[name]' : word));
  // German writes every noun large.
  if (!/^de\b/i.test(lang)) {
    rest = rest
      .replace(FIRST, words => (words.split(' ').every(isUnknown) ? '[name]' : words))
      .replace(LARGE, word => (isUnknown(word) ? '[name]' : word));
  }
  return rest.replace(SURNAME, '[name]');
}
