import { HEADER, INPUT, STRIP, SURFACE } from '../ui/base/frame.styles.js';
import { HOST } from '../ui/base/host.styles.js';
import { draw } from './draw.js';
import { SHELL } from './shell.styles.js';
import { WORDS } from './words.js';

/** What a visitor can do in the shell. */
export interface ShellActs {
  readonly open: () => void;
  readonly close: () => void;
  readonly preload: () => void;
  readonly ask: () => void;
}

/** The shell's nodes that change or are read again. */
export interface ShellNodes {
  readonly root: HTMLElement;
  readonly launcher: HTMLElement | false;
  readonly frame: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly news: HTMLElement;
  readonly help: HTMLElement;
  readonly strip: HTMLElement;
}

/** Typing ends at the panel's edge: no shortcut of the page fires, and no listener of it reads along. */
const TYPED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'click'];

/** Draws launcher and panel into the shadow root of an element that no class has taken yet. */
export function drawShell(host: HTMLElement, acts: ShellActs): ShellNodes {
  const floats = !/^(?:inline|page)$/.test(host.getAttribute('mode') ?? '');
  const { open, close, preload, ask } = acts;
  const launcher =
    floats &&
    !host.getAttribute('for') &&
    draw(
      'button',
      { className: 'launcher', onclick: open, onpointerenter: preload, onfocus: preload, ontouchstart: preload },
      draw('b', { 'aria-hidden': true }, '?'),
      draw('span', {}, WORDS.launcher),
    );
  const input = draw('textarea', {
    rows: 1,
    maxLength: 20_000,
    placeholder: WORDS.placeholder,
    'aria-label': WORDS.question,
    enterKeyHint: 'send',
    autocomplete: 'off',
  });
  const news = draw('div', { role: 'status' });
  const help = draw('div', {});
  const strip = draw('div', { className: 'strip' });
  const onsubmit = (event: Event): void => {
    event.preventDefault();
    ask();
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    if (event.key === 'Enter' && event.target === input && !event.shiftKey) onsubmit(event);
  };
  const frame = draw(
    floats ? 'dialog' : 'section',
    { className: 'panel', 'aria-label': WORDS.title, hidden: floats, onkeydown },
    draw(
      'header',
      {},
      draw(
        'div',
        {},
        draw('h2', {}, host.getAttribute('provider-name') ?? WORDS.title),
        draw('p', {}, WORDS.automated),
      ),
      floats && draw('button', { className: 'x', 'aria-label': WORDS.close, onclick: close }, '×'),
    ),
    draw('main', {}, news, help, draw('p', {}, WORDS.about)),
    draw('form', { onsubmit }, input, draw('button', { className: 'send' }, WORDS.send)),
    strip,
  );
  for (const type of TYPED) frame.addEventListener(type, event => event.stopPropagation());
  const root = draw('div', { className: 'root' }, launcher, frame);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST + SURFACE + HEADER + INPUT + STRIP + SHELL);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  return { root, launcher, frame, input, news, help, strip };
}
