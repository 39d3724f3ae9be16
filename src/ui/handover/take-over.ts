import type { LitElement } from 'lit';
import { nextTask } from '../desk/pause.js';
import '../panel/care-faq-panel.js';
import { forgetHandover, type Handover } from './handover.js';

/** What stands behind the shell. */
interface Successor extends LitElement {
  open: boolean;
}

/** What only the element itself can do. */
interface Acts {
  readonly ask: (text: string) => void;
  readonly chooseRegion: (region: string) => void;
  /** Shows what was drawn behind the shell. */
  readonly comeForward: () => void;
}

/**
 * What the element does when a shell was there before it. It is drawn behind the shell, which goes on taking words and
 * questions; then, in one task, same place, same words, same focus, and the shell's nodes go.
 */
export async function takeOver(
  element: Successor,
  handover: Handover,
  { ask, chooseRegion, comeForward }: Acts,
): Promise<void> {
  const play = (): void => handover.questions.splice(0).forEach(ask);
  await element.updateComplete;
  const panel = element.renderRoot.querySelector('care-faq-panel');
  await panel?.updateComplete;
  const region = handover.region();
  if (region !== undefined) chooseRegion(region);
  play();
  await panel?.updateComplete;
  await nextTask();
  // From here on nothing waits but for what is drawn within this task.
  forgetHandover(element);
  comeForward();
  if (handover.isOpen()) element.open = true;
  await element.updateComplete;
  const input = handover.input();
  if (input && panel) {
    panel.composer.write(input.text, input.start, input.end);
    if (input.focused) panel.composer.focus({ preventScroll: true });
  }
  handover.leave();
  const last = handover.region();
  if (last !== region && last !== undefined) chooseRegion(last);
  play();
}
