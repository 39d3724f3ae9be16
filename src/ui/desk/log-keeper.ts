import type { Turn } from '../../core/conversation/conversation.js';
import type { LogLine } from '../../core/log/log-line.js';
import type { QuestionLog } from '../../core/log/question-log.js';
import type { Strings } from '../strings/strings.js';
import type { Desk } from './desk.js';

/** What an owner sets to have a log: a function that is given the lines, or `true` to collect them for a download. */
export type LogSetting = boolean | ((lines: readonly LogLine[]) => void) | undefined;

/**
 * The owner's log of one element: off unless the owner set it. Lines are handed over when the panel is closed or the page
 * is left, all at once and without order, so that a page that counts replies cannot tell which of them was not kept.
 */
export class LogKeeper {
  readonly #desk: Desk;
  readonly #setting: () => LogSetting;
  /** Fetched only where an owner keeps a log. */
  #log: Promise<QuestionLog | undefined> | undefined;
  #loaded: QuestionLog | undefined;
  readonly #untold = new Set<string>();
  #collected: readonly LogLine[] = [];

  constructor(desk: Desk, setting: () => LogSetting) {
    this.#desk = desk;
    this.#setting = setting;
  }

  get isOn(): boolean {
    const setting = this.#setting();
    return setting === true || typeof setting === 'function';
  }

  /** What the panel says: where a log is kept, nobody is told that nothing is. */
  tell(strings: Strings): Strings {
    if (!this.isOn) return strings;
    void this.#load();
    const { about, who, private: kept } = strings.logged;
    return { ...strings, about, courtesy: { ...strings.courtesy, who, private: kept } };
  }

  /** This text was not typed in the panel, where the log is told of: it is not kept. */
  skip(text: string): void {
    if (this.isOn) this.#untold.add(text);
  }

  add(turn: Turn): void {
    const { corpus, lastMatches } = this.#desk;
    if (!this.isOn || !corpus) return;
    if (this.#untold.has(turn.text) && turn.message.concern === 'none') return;
    void this.#load().then(log => log?.add(turn, lastMatches, corpus));
  }

  /** Hands over what the conversation has left so far. */
  deliver(): void {
    const setting = this.#setting();
    const lines = this.#loaded?.take() ?? [];
    if (!this.isOn || lines.length === 0) return;
    if (typeof setting !== 'function') {
      this.#collected = [...this.#collected, ...lines];
      return;
    }
    try {
      setting(lines);
    } catch (error) {
      console.warn(`care-faq: log: ${error instanceof Error ? error.message : 'the function failed'}`);
    }
  }

  /** The visitor cleared the conversation. */
  forget(): void {
    void this.#log?.then(log => log?.forget());
  }

  /** Never rejects: where the file does not come there is no log, and nobody asking is held up. */
  #load(): Promise<QuestionLog | undefined> {
    return (this.#log ??= import('../../core/log/question-log.js').then(
      ({ QuestionLog }) => (this.#loaded = new QuestionLog()),
      () => {
        console.warn('care-faq: log: the file that keeps it did not arrive. Nothing is kept on this page.');
        return undefined;
      },
    ));
  }

  /** What was collected, one JSON object a line, saved as a file; nothing where there is nothing. */
  download(): void {
    this.deliver();
    if (this.#collected.length === 0) return;
    const text = this.#collected.map(line => `${JSON.stringify(line)}\n`).join('');
    const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'care-faq-log.jsonl';
    link.click();
    // The browser reads the address when the click is handled.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
