import type { Concern } from '../../core/safety/concern.js';
import type { CrisisLine } from '../../core/safety/crisis-lines.js';
import type { Support } from '../../core/safety/support.js';
import type { HelpStrings } from '../strings/strings.js';
import { isOld } from './is-old.js';
import { emergencyAction, type LineAction, lineActions } from './line-actions.js';
import { lineHours } from './render-line.js';

/** A large button of the card, and what stands beneath its label. */
export interface CardAction extends LineAction {
  /** Whose line it is, in the line's own language. */
  readonly name: string;
  /** What is said of it in the language of the interface. */
  readonly remark: string;
  readonly isEmergency: boolean;
}

/** At most three: more to choose from is harder in a bad moment. */
const MOST_ACTIONS = 3;

/**
 * What the card offers first. An emergency: the emergency number and nothing else. Else the emergency number, then one
 * line to call, and one to write to: where a line is busy or closed there is a second way.
 */
export function cardActions(
  support: Support,
  concern: Concern,
  strings: HelpStrings,
  now: Date,
): readonly CardAction[] {
  const call = emergencyAction(support.emergency[0], strings);
  const emergency = call ? [{ ...call, name: '', remark: strings.emergency, isEmergency: true }] : [];
  if (concern === 'emergency') return emergency;
  const dialled = new Set(emergency.map(({ href }) => href));
  const waysOf = (lines: readonly CrisisLine[]): CardAction[] =>
    lines
      .flatMap(line => lineActions(line, strings).map(action => withCaption(action, line, strings, now)))
      .filter(({ href }) => !dialled.has(href) && dialled.add(href));
  const ways = waysOf(support.lines);
  // One line alone, of which nobody says that it answers at any hour: another stands beside it.
  if (ways.length < 2 && !support.lines.some(isAlwaysOpen)) {
    const others = support.moreLines.filter(line => line.for === 'crisis' || line.for === 'emotional-support');
    ways.push(...waysOf([others.find(isAlwaysOpen) ?? others[0]].filter(line => line !== undefined)));
  }
  const calls = ways.filter(way => way.kind === 'call');
  const writes = ways.filter(way => way.kind !== 'call');
  const first = concern === 'distress' || concern === 'none' ? [] : emergency;
  return [...first, ...calls.slice(0, 1), ...writes.slice(0, 1), ...calls.slice(1)].slice(0, MOST_ACTIONS);
}

function isAlwaysOpen(line: CrisisLine): boolean {
  return line.hours === '24/7';
}

function withCaption(action: LineAction, line: CrisisLine, strings: HelpStrings, now: Date): CardAction {
  const remarks = [lineHours(line, strings), isOld(line, now) ? strings.checkLocally : ''].filter(Boolean);
  return { ...action, isEmergency: false, name: line.name, remark: remarks.join('. ') };
}
