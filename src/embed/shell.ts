import { HANDOVER, type Handover, type HandoverHost } from '../ui/handover/handover.js';
import { readProvider } from '../ui/settings/read-settings.js';
import { providerActions, providerInvitation } from '../ui/support/provider-actions.js';
import { followPageLinks } from '../ui/surface/page-links.js';
import { findCards, type Way, waysOf } from './cards.js';
import { draw } from './draw.js';
import { drawShell } from './draw-shell.js';
import { WORDS } from './words.js';

/**
 * The panel before the rest of it is there: launcher, input, help, in the shadow root of a `<care-faq>` that no class has
 * taken yet. The class takes the words, the focus and the place over, and these nodes go. If it never comes, they stand.
 */
export function installShell(
  host: HTMLElement & HandoverHost,
  load: () => Promise<unknown>,
  preload: () => void,
): void {
  const calls: Handover['calls'] = [];
  let isOpen = false;
  let region: string | undefined;
  const isPhone = matchMedia('(max-width: 640px)');
  const nodes = drawShell(host, { open: () => open(true), close, preload, ask: () => ask(nodes.input.value) });
  const { frame, input, news, launcher, root } = nodes;

  function open(mayFocus: boolean): void {
    load().catch(() => news.replaceChildren(draw('p', {}, WORDS.failed)));
    if (isOpen) return;
    isOpen = true;
    if (!(frame instanceof HTMLDialogElement)) return;
    const active = document.activeElement as HTMLElement | null;
    frame.hidden = false;
    if (launcher) launcher.hidden = true;
    if (isPhone.matches) frame.showModal();
    else raise(frame);
    (mayFocus && !isPhone.matches ? input : mayFocus ? frame : active)?.focus({ preventScroll: true });
  }

  function close(): void {
    isOpen = false;
    if (!(frame instanceof HTMLDialogElement)) return;
    if (frame.open) frame.close();
    frame.hidden = true;
    if (!launcher) return;
    launcher.hidden = false;
    launcher.focus({ preventScroll: true });
  }

  function ask(text: string): void {
    calls.push(['ask', text]);
    input.value = '';
    news.replaceChildren(draw('p', {}, draw('bdi', {}, text)), draw('p', {}, WORDS.waiting));
    open(false);
  }

  function drawHelp(): void {
    const provider = readProvider({
      providerName: host.getAttribute('provider-name') ?? undefined,
      providerKind: host.getAttribute('provider-kind') ?? undefined,
      providerPhone: host.getAttribute('provider-phone') ?? undefined,
      providerEmail: host.getAttribute('provider-email') ?? undefined,
      providerUrl: host.getAttribute('provider-url') ?? undefined,
    });
    const { card, regions } = findCards(region, host.getAttribute('region') ?? undefined);
    const ways = waysOf(card);
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const select = draw(
      'select',
      { 'aria-label': WORDS.country, onchange: () => choose(select.value) },
      ...regions.map(code => draw('option', { value: code, selected: code === card.region }, names.of(code))),
      draw('option', { value: 'ZZ', selected: !card.region }, WORDS.otherCountry),
    );
    nodes.help.replaceChildren(
      draw(
        'p',
        {},
        card.emergency ? `${WORDS.inDanger} ` : WORDS.localEmergency,
        card.emergency && link([`tel:${card.emergency}`, call(card.emergency)]),
      ),
      draw('p', {}, `${WORDS.inCrisis} ${card.name}: `, ...ways.flatMap(way => [link(way), ' '])),
      select,
    );
    const [contact] = providerActions(provider, { callProvider: '', bookProvider: '', writeProvider: '' });
    const invitation = providerInvitation(provider, WORDS);
    const [first] = ways;
    nodes.strip.replaceChildren(
      contact ? link([contact.href, invitation]) : draw('span', {}, invitation),
      first ? link([first[0], `${WORDS.inCrisis} ${first[1]}`]) : '',
    );
  }

  function choose(value: string): void {
    region = value;
    drawHelp();
  }

  drawHelp();
  for (const [name, side] of [
    ['--x', 'offset-x'],
    ['--y', 'offset-y'],
  ] as const) {
    const px = parseFloat(host.getAttribute(side) ?? '');
    if (px >= 0) root.style.setProperty(name, `${String(px)}px`);
  }
  if (launcher) raise(launcher);
  const unfollow = followPageLinks({
    // An entry that the address names is still named there when the element comes.
    open: (_, byVisitor) => open(byVisitor),
    toggle: () => (isOpen ? close() : open(true)),
    launcher: () => host.getAttribute('for') ?? '',
  });
  host[HANDOVER] = {
    calls,
    isOpen: () => isOpen,
    region: () => region,
    input: () =>
      isOpen
        ? {
            text: input.value,
            start: input.selectionStart,
            end: input.selectionEnd,
            focused: host.shadowRoot?.activeElement === input,
          }
        : null,
    leave: () => {
      unfollow();
      root.remove();
    },
  };
  Object.assign(host, {
    ready: Promise.resolve(),
    show: () => open(navigator.userActivation.isActive),
    hide: close,
    clear: () => calls.splice(0),
    ask: async (text: string) => ask(text),
  });
  host.dispatchEvent(new Event('care-faq-ready', { bubbles: true, composed: true }));
  if (!(frame instanceof HTMLDialogElement) || host.hasAttribute('open')) open(false);
}

function call(number: string): string {
  return WORDS.call.replace('{number}', number);
}

function link([href, label]: Way): HTMLElement {
  return draw('a', { href, rel: 'noreferrer', target: href.startsWith('https:') ? '_blank' : '' }, label);
}

/** In the top layer no transform of the page reaches an element. */
function raise(element: HTMLElement): void {
  element.setAttribute('popover', 'manual');
  if (HTMLElement.prototype.showPopover as unknown) element.showPopover();
  else if (element instanceof HTMLDialogElement) element.show();
}
