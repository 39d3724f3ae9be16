/**
 * Events of a visitor typing, pressing and copying in the panel end at its edge: a page's shortcuts do not fire while
 * somebody types to us, and its ordinary listeners hear neither what is typed nor which line is called. A script of the
 * page that listens in the capturing phase hears both: it runs before us, and nothing on the page could keep it out.
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
