import { styleText } from 'node:util';

/** Where a command reads and writes, and what day it is: the real one, or that of a test. */
export interface Terminal {
  /** What is asked for: answers, reports, JSON. Resolves when more may be written. */
  readonly write: (text: string) => Promise<void> | void;
  /** What a person should know besides: warnings, progress. */
  readonly note: (text: string) => void;
  readonly input: AsyncIterable<string | Uint8Array>;
  /** True where input is typed by a person rather than piped. */
  readonly isTyped: boolean;
  readonly hasColours: boolean;
  /** ISO date. */
  readonly today: string;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** A text in a colour, where the terminal has them. */
export function paint(terminal: Terminal, style: Style, text: string): string {
  return terminal.hasColours ? styleText(style, text, { validateStream: false }) : text;
}
