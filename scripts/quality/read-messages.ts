import { existsSync, readFileSync } from 'node:fs';
import type { LabelledMessage } from '../../src/authoring/evaluate/labelled-message.js';
import { readMessages as readText } from '../../src/authoring/evaluate/read-messages.js';

export type { LabelledMessage } from '../../src/authoring/evaluate/labelled-message.js';

/** Reads a file of labelled messages; none where it does not exist. What cannot be read in it fails `care-faq check`. */
export function readMessages(file: string): LabelledMessage[] {
  return existsSync(file) ? [...readText(readFileSync(file, 'utf8'), file).messages] : [];
}
