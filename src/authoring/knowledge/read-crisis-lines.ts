import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNonEmpty } from '../../core/non-empty.js';
import type { CrisisCard, CrisisLine, CrisisLines, EmergencyNumber } from '../../core/safety/crisis-lines.js';
import { listFiles } from './list-files.js';
import { readYaml } from './read-yaml.js';
import type { FileProblem } from './file-problem.js';

/** A country's file as it is written; its fields are those of `CrisisCard` and, for authors only, sources and dates. */
interface CrisisFile {
  readonly names: Record<string, string>;
  readonly languages: string[];
  readonly timeZones: string[];
  readonly emergency: (EmergencyNumber & { readonly text?: string })[];
  readonly lines: (CrisisLine & { readonly source: string; readonly confidence: string; readonly dialled: string | null })[];
}

/** The file of the card for visitors whose country is not known. */
const INTERNATIONAL = 'international.yml';

/** Reads `knowledge/crisis-lines`: one card a file. Throws on a file that is no card: a wrong number must stop a build. */
export function readCrisisLines(folder: string): CrisisLines {
  const cards = listFiles(folder, '.yml').map(readCard);
  const international = cards.find(card => card.region === null);
  if (!international) throw new Error(`${join(folder, INTERNATIONAL)} is missing: it is the card for visitors whose country is not known.`);
  return { cards: cards.filter(card => card.region !== null), international };
}

function readCard(path: string): CrisisCard {
  const problems: FileProblem[] = [];
  const file = readYaml(readFileSync(path, 'utf8'), path, 1, problems)?.value as CrisisFile | undefined;
  if (!file) throw new Error(`${path}: ${problems[0]?.reason ?? 'it is empty'}.`);
  const emergency = (file.emergency ?? []).map(readEmergency);
  const lines = (file.lines ?? []).map(readLine);
  if (!isNonEmpty(emergency) || !isNonEmpty(lines)) throw new Error(`${path}: a card needs an emergency number and at least one line.`);
  const name = basename(path);
  return {
    region: name === INTERNATIONAL ? null : name.replace(/\.yml$/, ''),
    names: file.names,
    languages: file.languages,
    timeZones: file.timeZones,
    emergency,
    lines,
  };
}

function readEmergency(number: CrisisFile['emergency'][number]): EmergencyNumber {
  const digits = number.number;
  if (digits === undefined) return { for: number.for, contact: `call ${number.contact}` };
  const byText = number.for === 'deaf';
  return {
    for: number.for,
    number: digits,
    contact: `${byText ? 'text' : 'call'} ${digits}`,
    ...(byText ? {} : { call: `tel:${digits}` }),
    ...(number.text === undefined ? {} : { text: `sms:${number.text}` }),
  };
}

/** Only what a visitor needs: sources, confidence and the date of dialling stay with the authors. */
function readLine(line: CrisisFile['lines'][number]): CrisisLine {
  const { name, contact, call, text, chat, url, hours, note, languages, read } = line as CrisisFile['lines'][number] & { note?: string };
  return {
    name,
    for: line.for,
    contact,
    ...(call ? { call } : {}),
    ...(text ? { text } : {}),
    ...(chat ? { chat } : {}),
    ...(url ? { url } : {}),
    ...(hours ? { hours } : {}),
    ...(note ? { note } : {}),
    ...(languages ? { languages } : {}),
    ...(read ? { read: String(read) } : {}),
  };
}
