/**
 * Events of a visitor typing, pressing and copying in the panel end at its edge: a page's shortcuts do not fire while
 * somebody types to us, and no listener of the page gets to read along or to see which line was called.
 */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'selectionchange',
  'select',
  'submit',
  'focusin',
  'focusout',
  'drop',
  'dragstart',
] as const;

export function keepInside(edge: EventTarget): void {
  for (const type of PRIVATE_EVENTS) {
    edge.addEventListener(type, event => event.stopPropagation(), { passive: true });
  }
}
