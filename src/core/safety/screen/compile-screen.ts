/**
 * Makes the downloaded form of the screen's lists from `knowledge/LANG/screen/*.yml`. For the build and for checks:
 * it says in plain words what is wrong, and nothing it refuses reaches a visitor.
 */
import { CONCERNS } from '../concern.js';
import { normalise } from '../../text/normalise.js';
import type { ScreenData, ScreenGroup, Signal } from './screen-data.js';

/** One parsed YAML file of `knowledge/LANG/screen`. */
export interface ScreenFile {
  readonly lang: string;
  /** For messages: `en/screen/crisis.yml`. */
  readonly name: string;
  readonly content: unknown;
}

const SIGNALS: readonly string[] = [...CONCERNS.filter(concern => concern !== 'none'), 'medical'];
const KEYS = ['signals', 'hint', 'frame', 'excuses', 'unless', 'taught', 'reason', 'phrases', 'accepted'];

type Fields = Readonly<Record<string, unknown>>;

/** Compiles the lists of all languages into one; throws an `Error` that names file, group and remedy. */
export function compileScreen(files: readonly ScreenFile[]): ScreenData {
  const words: Record<string, string> = {};
  const spellings: Record<string, string> = {};
  const near: string[] = [];
  for (const file of files) {
    const { words: classes, spellings: typed, near: listed } = fieldsOf(file.content, file.name);
    for (const [name, members] of Object.entries(fieldsOf(classes ?? {}, `${file.name}, words`))) {
      const key = classKey(file.lang, name);
      words[key] = [words[key] ?? [], textsOf(members, `${file.name}, words, ${name}`).map(folded)].flat().join('|');
    }
    for (const [from, to] of Object.entries(fieldsOf(typed ?? {}, `${file.name}, spellings`)))
      spellings[folded(from)] = folded(String(to));
    near.push(...textsOf(listed ?? [], `${file.name}, near`).map(folded));
  }
  addPeople(words);
  const groups = files.flatMap(file =>
    listOf(fieldsOf(file.content, file.name)['groups'] ?? [], `${file.name}, groups`).map((group, index) =>
      compileGroup(fieldsOf(group, file.name), `${file.name}, group ${String(index + 1)}`, file.lang, words),
    ),
  );
  checkFrames(groups);
  return { words: expandWords(words), spellings, near, groups: joinAlike(groups) };
}

/** English classes are every language's; another language may have its own of the same name. */
function classKey(lang: string, name: string): string {
  return lang === 'en' ? name : `${lang}-${name}`;
}

/** Whom a message speaks of is read from all languages at once. */
function addPeople(words: Record<string, string>): void {
  for (const name of ['self', 'other']) {
    const members = Object.entries(words)
      .filter(([key]) => key === name || key.endsWith(`-${name}`))
      .map(([, listed]) => listed);
    words[name] = [...new Set(members.join('|').split('|'))].join('|');
  }
}

function expandWords(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([name, members]) => [name, [...new Set(members.split('|'))].join('|')]),
  );
}

function compileGroup(
  fields: Fields,
  where: string,
  lang: string,
  words: Readonly<Record<string, string>>,
): ScreenGroup {
  const unknown = Object.keys(fields).find(key => !KEYS.includes(key));
  if (unknown !== undefined) throw new Error(`${where}: "${unknown}" is not known. Known are: ${KEYS.join(', ')}.`);
  if (typeof fields['reason'] !== 'string') throw new Error(`${where}: say in "reason" why these phrases are listed.`);
  const signals = textsOf(fields['signals'] ?? [], `${where}, signals`);
  const wrong = signals.find(signal => !SIGNALS.includes(signal));
  if (wrong !== undefined) throw new Error(`${where}: "${wrong}" is no signal. Signals are: ${SIGNALS.join(', ')}.`);
  const unless = textsOf(fields['unless'] ?? [], `${where}, unless`);
  const phrases = linesOf(fields['phrases'], `${where}, phrases`).map(phrase =>
    compilePhrase(phrase, where, lang, words),
  );
  if (phrases.length === 0) throw new Error(`${where}: there is no phrase.`);
  return {
    ...(signals.length > 0 ? { signals: signals as Signal[] } : {}),
    ...(typeof fields['hint'] === 'string' ? { hint: fields['hint'] } : {}),
    ...(typeof fields['frame'] === 'string' ? { frame: fields['frame'] } : {}),
    ...(fields['excuses'] === 'words' ? { covers: true as const } : {}),
    ...(unless.length > 0 ? { unless } : {}),
    ...(fields['taught'] === true ? { taught: true as const } : {}),
    phrases: phrases.join('\n'),
  };
}

function compilePhrase(phrase: string, where: string, lang: string, words: Readonly<Record<string, string>>): string {
  const open = phrase.replace(/[^([]/g, '').length;
  if (open !== phrase.replace(/[^)\]]/g, '').length) throw new Error(`${where}: brackets do not match in "${phrase}".`);
  if (/['’]/.test(phrase))
    throw new Error(`${where}: write "${phrase}" without apostrophes, contractions in full ("do not").`);
  return folded(phrase).replace(/\{([^}]*)\}/g, (_, name: string) => {
    const own = classKey(lang, name);
    const key = own in words ? own : name;
    if (!(key in words)) throw new Error(`${where}: there is no word class {${name}} for "${phrase}".`);
    return `{${key}}`;
  });
}

function checkFrames(groups: readonly ScreenGroup[]): void {
  const frames = new Set(groups.map(group => group.frame));
  for (const frame of groups.flatMap(group => group.unless ?? [])) {
    if (!frames.has(frame)) throw new Error(`No group is the frame "${frame}" that another one is excused by.`);
  }
}

/** Groups that say the same become one: smaller, and as fast. */
function joinAlike(groups: readonly ScreenGroup[]): ScreenGroup[] {
  const joined = new Map<string, ScreenGroup>();
  for (const { phrases, ...rest } of groups) {
    const key = JSON.stringify(rest);
    const before = joined.get(key)?.phrases;
    joined.set(key, { ...rest, phrases: before === undefined ? phrases : `${before}\n${phrases}` });
  }
  return [...joined.values()];
}

function folded(text: string): string {
  return normalise(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?([()[\]|]) ?/g, '$1')
    .replace(/([)\]])(?=[^\s()[\]|])/g, '$1 ')
    .replace(/([^\s()[\]|])(?=[([])/g, '$1 ')
    .trim();
}

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: this has to be a list of "name: value".`);
  return value as Fields;
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where}: this has to be a list.`);
  return value;
}

/** Phrases, one a line, without their notes. */
function linesOf(value: unknown, where: string): string[] {
  if (typeof value !== 'string') throw new Error(`${where}: write "phrases: |" and one phrase a line.`);
  return value
    .split('\n')
    .map(line => line.replace(/#.*$/, '').trim())
    .filter(line => line !== '');
}

/** A list of texts, or one text whose members stand apart by commas. */
function textsOf(value: unknown, where: string): string[] {
  const list = typeof value === 'string' ? value.split(',') : listOf(value, where);
  return list.map(text => {
    if (typeof text === 'object') throw new Error(`${where}: every line has to be a text.`);
    return String(text).trim();
  });
}
