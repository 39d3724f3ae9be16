import type { LitElement } from 'lit';
import '../panel/care-faq-panel.js';
import type { Handover } from './handover.js';

/** What a shell's calls are played on. */
interface Successor extends LitElement {
  open: boolean;
  show: () => void;
  hide: () => void;
  clear: () => void;
  ask: (text: string) => Promise<void>;
}

/** What the element does when a shell was there before it: same place, same words, same focus, then the shell's nodes go. */
export async function takeOver(
  handover: Handover,
  element: Successor,
  chooseRegion: (region: string) => void,
): Promise<void> {
  const region = handover.region();
  if (region !== undefined) chooseRegion(region);
  // The shell still stands: the panel can be drawn in a task of its own, after the element's.
  await new Promise(resolve => setTimeout(resolve));
  if (handover.isOpen()) element.open = true;
  await element.updateComplete;
  const input = handover.input();
  const panel = element.renderRoot.querySelector('care-faq-panel');
  await panel?.updateComplete;
  await panel?.composer.updateComplete;
  if (input && panel) {
    panel.composer.write(input.text, input.start, input.end);
    if (input.focused) panel.composer.focus({ preventScroll: true });
  }
  if (!handover.isOpen()) element.open = false;
  handover.leave();
  for (const [name, text = ''] of handover.calls) void (name === 'ask' ? element.ask(text) : element[name]());
}
