import { isCancel, select } from '@clack/prompts';
import { PlainError } from '../command-line/plain-error.js';
import { type Desk, ownDesk } from '../init/ask-practice.js';
import { withLetters } from '../init/with-letters.js';
import type { PlaceProposal } from './propose-places.js';
import { shortOf } from './short-of.js';

const OPTIONS = [
  { value: 'take', label: 'Take its place', letter: 't' },
  { value: 'keep', label: 'Keep both: yours is found first', letter: 'k' },
  { value: 'all', label: 'Take this place and all further ones where no warning is lost', letter: 'a' },
  { value: 'none', label: 'Keep both, here and from now on', letter: 'n' },
] as const;
/** Where the default answer warns of something that the owner’s does not speak of. */
const SURE = [
  { value: 'keep', label: 'Keep both: the warning stays', letter: 'k' },
  { value: 'take', label: 'Take its place: nobody is warned any more', letter: 't' },
] as const;

/**
 * Asks of each proposal whether it is to be carried out, with both answers in view; what is highlighted is what is taken.
 * Where a warning would be lost, it is asked a second time. Throws a `PlainError` where the person gives up.
 */
export async function askPlaces(
  proposals: readonly PlaceProposal[],
  desk: Desk = ownDesk(),
): Promise<readonly PlaceProposal[]> {
  const chosen: PlaceProposal[] = [];
  for (const [at, proposal] of proposals.entries()) {
    const choice = await choose(questionOf(proposal, at, proposals.length), OPTIONS, startOf(proposal), desk);
    if ((choice === 'take' || choice === 'all') && (await isSure(proposal, desk))) chosen.push(proposal);
    if (choice === 'all') chosen.push(...proposals.slice(at + 1).filter(({ unsaid }) => unsaid.length === 0));
    if (choice === 'all' || choice === 'none') break;
  }
  return chosen;
}

function startOf({ unsaid }: PlaceProposal): 'take' | 'keep' {
  return unsaid.length === 0 ? 'take' : 'keep';
}

async function isSure({ own, unsaid }: PlaceProposal, desk: Desk): Promise<boolean> {
  if (unsaid.length === 0) return true;
  const message = `“${own.question}” does not say: ${unsaid.join(' ')}\n  Say so in yours first. Take the place all the same?`;
  return (await choose(message, SURE, 'keep', desk)) === 'take';
}

async function choose<Value extends string>(
  message: string,
  options: readonly { readonly value: Value; readonly label: string; readonly letter: string }[],
  initialValue: Value,
  desk: Desk,
): Promise<Value> {
  const letters = options.map(({ letter }) => letter);
  const start = options.findIndex(({ value }) => value === initialValue);
  const answer = await withLetters(desk.input, { letters, start }, () =>
    select<string>({ message, options: options.map(({ value, label }) => ({ value, label })), initialValue, ...desk }),
  );
  if (isCancel(answer)) throw new PlainError('nothing was written.');
  return answer as Value;
}

function questionOf({ own, standing, unsaid }: PlaceProposal, at: number, count: number): string {
  return [
    `${String(at + 1)} of ${String(count)}: your answer looks like a default one.`,
    `  yours    “${own.question}”  ${shortOf(own)}`,
    `  default  “${standing.question}”  ${shortOf(standing)}`,
    ...unsaid.map(warning => `  The default also warns, and yours does not: ${warning}`),
  ].join('\n');
}
