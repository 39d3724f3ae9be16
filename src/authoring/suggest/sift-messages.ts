import { readCourtesy } from '../../core/conversation/courtesy.js';
import type { Screen } from '../../core/safety/concern.js';
import type { LoggedMessage } from './read-log.js';

/** A log's messages that an answer may be written for, and how many there were of the others. */
export interface SiftedMessages {
  readonly messages: readonly LoggedMessage[];
  /** Messages that may be of concern, or ask for personal medical advice. They become nobody's wording. */
  readonly sensitive: readonly LoggedMessage[];
  /** Hello, thanks, and the like. */
  readonly courtesies: readonly LoggedMessage[];
}

/** Leaves out what no entry should learn from. A log of the panel holds no such message; a list from elsewhere may. */
export function siftMessages(messages: readonly LoggedMessage[], screen: Screen): SiftedMessages {
  const sensitive: LoggedMessage[] = [];
  const courtesies: LoggedMessage[] = [];
  const kept = messages.filter(message => {
    const { concern, medical } = screen.read(message.text);
    if (concern !== 'none' || medical) sensitive.push(message);
    else if (readCourtesy(message.text) !== null) courtesies.push(message);
    else return true;
    return false;
  });
  return { messages: kept, sensitive, courtesies };
}
