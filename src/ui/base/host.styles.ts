import { OWN_COLOURS, OWN_COLOURS_DARK, TOKENS, TOKENS_DARK } from './tokens.styles.js';

/** The test for a browser that can take a colour apart. */
const CAN_REPAIR = '(color: oklch(from red l c h))';

/**
 * What stands between `<care-faq>` and the page: the shell and the element draw with this alike.
 *
 * `!important` inside a shadow root beats `!important` of the page, so nothing the page's rules say about the host
 * (opacity, clip, colour, size, position) reaches what is in it; the tokens are set on an element that no rule of the
 * page can name. `hidden` is the owner's switch.
 */
export const HOST: string = `
:host {
  all: initial !important;
  display: block !important;
}
:host([hidden]) { display: none !important; }
.root {
  ${TOKENS}
  color: var(--cf-ink);
  font: var(--cf-size) / 1.5 var(--cf-font);
  color-scheme: light;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
/* Drawn while the shell stands in its place. Not by \`visibility\`, which all that is inside would inherit. */
.behind { block-size: 0; overflow: hidden; clip-path: inset(100%); }
:host([theme='dark']) .root { ${TOKENS_DARK} color-scheme: dark; }
@supports ${CAN_REPAIR} {
  .root { ${OWN_COLOURS} }
  :host([theme='dark']) .root { ${OWN_COLOURS_DARK} }
}
@media (prefers-color-scheme: dark) {
  :host(:not([theme='light'])) .root { ${TOKENS_DARK} color-scheme: dark; }
  @supports ${CAN_REPAIR} {
    :host(:not([theme='light'])) .root { ${OWN_COLOURS_DARK} }
  }
}
`;
