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
  // All in one task: from here on the shell's nodes have no style, and a frame between would show them so.
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
  handover.leave();
  for (const [name, text = ''] of handover.calls) void (name === 'ask' ? element.ask(text) : element[name]());
}
