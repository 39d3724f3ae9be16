import { MOST_MESSAGE_CHARACTERS } from '../core/message-limit.js';
import { HANDOVER, type HandoverHost } from '../ui/handover/handover.js';
import { findCards, type Way } from './cards.js';
import { draw } from './draw.js';
import { providerLink } from './provider-link.js';
import { SHELL } from './shell.styles.js';
import * as words from './words.js';

/** Typing ends at the panel's edge: no shortcut of the page fires. Capturing listeners of the page still hear it. */
const TYPED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'click'];

/**
 * The panel before the rest of it is there: launcher, input, help, in the shadow root of a `<care-faq>` that no class has
 * taken yet. The class takes the words, the focus and the place over, and these nodes go. If it never comes, they stand.
 */
export function installShell(
  host: HTMLElement & HandoverHost,
  load: () => Promise<unknown>,
  preload: () => void,
): void {
  const questions: string[] = [];
  const attribute = (name: string): string | null => host.getAttribute(name);
  // The rest of the shell is English until the element comes, and says so to a screen reader.
  const lang = (attribute('lang') || host.closest<HTMLElement>(':not(care-faq)[lang]')?.lang || 'en').slice(0, 2);
  const launcherWord = words.LAUNCHERS[lang] ?? words.LAUNCHER;
  const floats = !/^(?:inline|page)$/.test(attribute('mode') ?? '');
  let isOpen = false;
  let isFurnished = false;
  let region: string | undefined;

  const news = draw('div', { role: 'status' });
  const help = draw('div');
  const strip = draw('div', { className: 'strip' });
  const input = draw('textarea', {
    rows: 1,
    maxLength: MOST_MESSAGE_CHARACTERS,
    placeholder: words.PLACEHOLDER,
    'aria-label': words.QUESTION,
    enterKeyHint: 'send',
  });
  const launcher = draw(
    'button',
    {
      className: 'launcher',
      // Its words are not shown on a phone.
      'aria-label': launcherWord,
      lang,
      onclick: () => open(true),
      // For touch too. Not `ontouchstart`: where a browser lacks it, it would become an attribute, which strict CSPs refuse.
      onpointerenter: comeNear,
      onfocus: comeNear,
    },
    draw('b', { 'aria-hidden': true }, '?'),
    draw('i', {}, launcherWord),
  );
  const frame = draw(
    floats ? 'dialog' : 'section',
    { className: 'panel', lang: 'en', 'aria-label': words.TITLE, hidden: floats, onkeydown },
    draw(
      'header',
      // The page has a banner of its own; two mislead.
      { role: 'none' },
      draw('div', {}, draw('h2', {}, attribute('provider-name') ?? words.TITLE), draw('small', {}, words.AUTOMATED)),
      floats && draw('button', { className: 'x', 'aria-label': words.CLOSE, onclick: close }, '×'),
    ),
    // News comes beneath: what somebody may be reaching for must not move.
    draw('div', { className: 'm' }, help, news),
    draw('form', { onsubmit }, input, draw('button', { className: 'send' }, words.SEND)),
    strip,
  );
  const root = draw(
    'div',
    { className: 'shell', dir: /ar|he/.test(lang) ? 'rtl' : 'ltr' },
    floats && !attribute('for') && launcher,
    frame,
  );

  function onsubmit(event: Event): void {
    event.preventDefault();
    ask(input.value);
    input.value = '';
  }

  function onkeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && event.target === input && !event.shiftKey) onsubmit(event);
  }

  /** Whoever comes near the launcher may open it; a page that nobody asks has its panel empty. */
  function comeNear(): void {
    preload();
    furnish();
  }

  function furnish(): void {
    if (!isFurnished) drawHelp();
    isFurnished = true;
  }

  function open(mayFocus: boolean): void {
    furnish();
    // What stands inside the element, such as a list of questions, is read where no answer can come.
    load().catch(() => news.replaceChildren(draw('p', {}, words.FAILED), draw('slot')));
    if (isOpen) return;
    isOpen = true;
    if (!floats) return;
    const isPhone = matchMedia('(max-width: 640px)').matches;
    const before = document.activeElement as HTMLElement | null;
    frame.hidden = false;
    launcher.hidden = true;
    if (isPhone) (frame as HTMLDialogElement).showModal();
    else raise(frame);
    (mayFocus ? (isPhone ? frame : input) : before)?.focus({ preventScroll: true });
  }

  function close(): void {
    isOpen = false;
    if (!floats) return;
    if (frame.matches(':modal')) (frame as HTMLDialogElement).close();
    else frame.hidePopover();
    frame.hidden = true;
    launcher.hidden = false;
    launcher.focus({ preventScroll: true });
  }

  function ask(text: string): void {
    questions.push(text);
    news.replaceChildren(draw('p', {}, text), draw('p', {}, words.WAITING));
    open(false);
  }

  function drawHelp(): void {
    const [card, cards] = findCards(region, attribute('region') ?? undefined);
    const { emergency, ways } = card;
    const here = card.region ?? 'ZZ';
    const option = (code: string, label = ''): HTMLElement =>
      draw('option', { value: code, selected: code === here }, label);
    const choice = draw('select', {
      'aria-label': words.COUNTRY,
      onchange: () => {
        region = choice.value;
        drawHelp();
        (help.lastChild as HTMLElement).focus();
      },
    });
    help.replaceChildren(
      draw(
        'p',
        {},
        ...(emergency
          ? [`${words.IN_DANGER} `, link([`tel:${emergency}`, words.CALL + emergency])]
          : [words.LOCAL_EMERGENCY]),
      ),
      draw('p', {}, `${words.IN_CRISIS} `, ...ways.flatMap(way => [link(way), ' '])),
      choice,
    );
    // The names of countries take a phone a tenth of a second: what opens is painted first.
    setTimeout(() => {
      const names = new Intl.DisplayNames('en', { type: 'region' });
      choice.append(
        ...cards.map(({ region: code }) => option(code ?? '', names.of(code ?? ''))),
        option('ZZ', words.OTHER_COUNTRY),
      );
    }, 100);
    const [first = ['', '']] = ways;
    const provider = attribute('provider-name');
    const talk = provider
      ? (attribute('provider-kind') === 'coach' ? words.TALK_TO_COACH : words.TALK_TO) + provider
      : words.TALK_TO_SOMEONE;
    const contact = providerLink(attribute('provider-phone'), attribute('provider-url'), attribute('provider-email'));
    strip.replaceChildren(
      contact ? link([contact, talk]) : draw('span', {}, talk),
      link([first[0], `${words.IN_CRISIS} ${first[1]}`]),
    );
  }

  for (const type of TYPED) frame.addEventListener(type, event => event.stopPropagation());
  for (const side of ['x', 'y']) {
    const px = parseFloat(attribute(`offset-${side}`) ?? '');
    if (px >= 0) root.style.setProperty(`--cf-${side}`, `${String(px)}px`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHELL);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  if (launcher.isConnected) raise(launcher);
  // As `ui/surface/page-links.ts`, in few bytes. An entry that the address names is still named there when the element comes.
  const listening = new AbortController();
  const isAsked = (): boolean => /^#care-faq(?:=|$)/.test(location.hash);
  addEventListener('hashchange', () => isAsked() && open(true), listening);
  document.addEventListener(
    'click',
    event => {
      const id = attribute('for');
      if (id && (event.composedPath() as Element[]).some(target => target.id === id)) (isOpen ? close : open)(true);
    },
    listening,
  );
  host[HANDOVER] = {
    questions,
    isOpen: () => isOpen,
    region: () => region,
    input: () => ({
      text: input.value,
      start: input.selectionStart,
      end: input.selectionEnd,
      focused: shadow.activeElement === input,
    }),
    leave: () => {
      listening.abort();
      root.remove();
    },
  };
  Object.assign(host, {
    ready: Promise.resolve(),
    show: () => open(navigator.userActivation.isActive),
    hide: close,
    clear: () => questions.splice(0),
    ask: async (text: string) => ask(text),
  });
  host.dispatchEvent(new Event('care-faq-ready', { bubbles: true, composed: true }));
  if (!floats || attribute('open') !== null || isAsked()) open(false);
}

function link([href, label]: Way): HTMLElement {
  return draw('a', { href, rel: 'noreferrer', target: href.startsWith('https:') ? '_blank' : '' }, label);
}

/** In the top layer no transform of the page reaches an element. */
function raise(element: HTMLElement): void {
  element.setAttribute('popover', 'manual');
  element.showPopover();
}
