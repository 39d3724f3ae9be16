import type { Screen } from '../concern.js';
import { type CompiledScreen, createScreen } from './create-screen.js';
import { PhraseAutomaton } from './phrase-automaton.js';
import { MessageReader } from './read-message.js';

/** Makes the screen with pauses: its lists are long, and a page that opens the panel must not be held up by them. */
export async function createScreenInSlices(data: CompiledScreen, pause: () => Promise<void>): Promise<Screen> {
  const automaton = await PhraseAutomaton.inSlices(data.groups, data.words, pause);
  const reader = new MessageReader(data, automaton);
  await pause();
  return createScreen(data, data.model, reader);
}
