import { isObject, type JsonObject } from '../../core/corpus/read-fields.js';
import { isIsoDate } from '../../core/corpus/read-entry.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { readYaml } from '../knowledge/read-yaml.js';
import { lineFaults } from './crisis-line-faults.js';
import type { CheckContext } from './check-context.js';
import type { Check, Finding } from './check.js';

/** A number that nobody has read up on for this long may have changed. */
const WARN_AFTER_DAYS = 60;
const FAIL_AFTER_DAYS = 90;
const COUNTRY = /^(?:[A-Z]{2}|international)\.yml$/;

export const crisisLines: Check = {
  id: 'crisis-lines',
  summary: 'Every crisis line can be dialled as written, has hours, a source and the day on which it was read.',
  gap: ({ isRelease, crisisLines: files }) =>
    isRelease || files.length === 0 ? undefined : 'how long ago each number was read: add --release.',
  check: context => checkFiles(context),
};

function checkFiles(context: CheckContext): Finding[] {
  const zones = new Map<string, string>();
  return context.crisisLines.flatMap(({ file, text }) => {
    const name = file.split(/[/\\]/).at(-1) ?? '';
    const problems: FileProblem[] = [];
    const yaml = readYaml(text, file, 1, problems);
    if (!isObject(yaml?.value)) return problems;
    const card = yaml.value;
    const at = (path: readonly (string | number)[], reason: string, remedy: string): Finding => ({
      file,
      line: yaml.lineOf(path),
      severity: 'error',
      reason,
      remedy,
    });
    const misnamed = COUNTRY.test(name)
      ? []
      : [
          at(
            [],
            `"${name}" names no country`,
            'Call the file by the country’s two letters (ISO 3166-1), such as GB.yml.',
          ),
        ];
    const taken = textsOf(card['timeZones']).flatMap((zone, index) => {
      const other = zones.get(zone);
      zones.set(zone, file);
      if (other !== undefined)
        return [at(['timeZones', index], `the clock of ${zone} stands in ${other} too`, 'Leave it in one of them.')];
      return isTimeZone(zone)
        ? []
        : [at(['timeZones', index], `"${zone}" is no time zone`, 'Write its name in the IANA database.')];
    });
    const emergency = listOf(card['emergency']);
    const lines = listOf(card['lines']);
    const empty = [
      ...(emergency.length === 0 ? [at(['emergency'], 'there is no emergency number', 'Add at least one.')] : []),
      ...(lines.length === 0 ? [at(['lines'], 'there is no line', 'Add at least one.')] : []),
    ];
    const numbers = emergency.map(({ number }) => String(number));
    const faults = lines.flatMap((line, index) => [
      ...lineFaults(line, numbers).map(({ field, reason, remedy }) => at(['lines', index, field], reason, remedy)),
      ...readFindings(line, ['lines', index, 'read'], at, context),
    ]);
    return [...misnamed, ...taken, ...empty, ...faults];
  });
}

/**
 * When a line's source was read. A line that nobody has confirmed yet is a warning, and stops a release; how long ago a
 * confirmed one was read matters before a release only.
 */
function readFindings(
  line: JsonObject,
  path: readonly (string | number)[],
  at: (path: readonly (string | number)[], reason: string, remedy: string) => Finding,
  { today, isRelease }: CheckContext,
): Finding[] {
  const remedy = 'Read the number at its source, correct it if need be, and write the day.';
  const read = line['read'];
  if (typeof read !== 'string' || !isIsoDate(read)) {
    const severity = isRelease || line['confidence'] === 'H' ? 'error' : 'warning';
    return [{ ...at(path, 'nobody has confirmed this line and dated it', remedy), severity }];
  }
  const days = (Date.parse(today) - Date.parse(read)) / 86_400_000;
  if (days < 0) return [{ ...at(path, `the reading of ${read} lies in the future`, remedy), severity: 'warning' }];
  if (!isRelease || days <= WARN_AFTER_DAYS) return [];
  const finding = at(path, `it was read ${String(days)} days ago`, remedy);
  return [days > FAIL_AFTER_DAYS ? finding : { ...finding, severity: 'warning' }];
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
