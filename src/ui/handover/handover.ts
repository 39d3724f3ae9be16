/**
 * What the script tag's shell leaves behind for the element that takes over from it: on the not yet upgraded
 * `<care-faq>`, under a symbol that both know by name, since they are two files of one page.
 */
export const HANDOVER: unique symbol = Symbol.for('care-faq.handover') as never;

export interface Handover {
  /** Questions asked before, oldest first: kept, and asked again. */
  readonly questions: string[];
  /** What is written in the shell's input, with the selection in it; null where it was never opened. */
  readonly input: () => {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly focused: boolean;
  } | null;
  readonly isOpen: () => boolean;
  /** The visitor's choice of country. */
  readonly region: () => string | undefined;
  /** Takes the shell's own nodes and listeners away. */
  readonly leave: () => void;
}

export interface HandoverHost {
  [HANDOVER]?: Handover | undefined;
}

/** The methods the shell puts on the element itself; they hide the class's own until the shell has left. */
export const SHELL_METHODS = ['show', 'hide', 'ask', 'clear'] as const;

/** Takes away what the shell left on the element. */
export function forgetHandover(element: Element & HandoverHost): void {
  Reflect.deleteProperty(element, HANDOVER);
  for (const name of SHELL_METHODS) Reflect.deleteProperty(element, name);
}
