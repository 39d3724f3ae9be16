/**
 * The outline of the panel: launcher, surface, header, input and strip. The shell draws it before the rest is there, and
 * the element draws the same over it, so that nothing moves when the one takes over from the other.
 */

/** The launcher, and the surface in each of its places. Both float in the top layer, where no transform of a page reaches. */
export const SURFACE: string = `
.launcher, .panel {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 0;
  inset: auto;
  position: fixed;
  inset-inline-end: max(var(--cf-x), env(safe-area-inset-right));
  inset-block-end: max(var(--cf-y), env(safe-area-inset-bottom));
  z-index: 2147483000;
  overflow: hidden;
  color: inherit;
}
:host([position$='start']) .launcher, :host([position$='start']) .panel { inset-inline: max(var(--cf-x), env(safe-area-inset-left)) auto; }
.launcher {
  min-block-size: 48px;
  padding: 0 20px;
  border: 1px solid color-mix(in srgb, var(--cf-accent-ink) 35%, var(--cf-accent));
  border-radius: 24px;
  background: var(--cf-accent);
  color: var(--cf-accent-ink);
  font: 600 16px/1.2 var(--cf-font);
  box-shadow: var(--cf-shadow);
  cursor: pointer;
}
.launcher:focus-visible { outline: 3px solid var(--cf-ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--cf-paper); }
.launcher b { display: none; font-size: 24px; }
.launcher[hidden], .panel[hidden] { display: none; }
.panel {
  display: flex;
  flex-direction: column;
  inline-size: min(var(--cf-width), 100vw - 24px);
  block-size: min(var(--cf-height), 100dvh - 48px);
  max-inline-size: none;
  max-block-size: none;
  container-type: size;
  border: 1px solid var(--cf-line);
  border-radius: var(--cf-radius);
  background: var(--cf-paper);
  box-shadow: var(--cf-shadow);
}
.panel:modal::backdrop { background: rgb(0 0 0 / 0.3); }
:host([mode='inline']) .panel, :host([mode='page']) .panel { position: static; inline-size: 100%; box-shadow: none; z-index: auto; }
:host([mode='page']) .panel { block-size: max(480px, 100dvh - var(--cf-page-offset)); border-radius: 0; border: 0; }
@media (max-width: 640px) {
  .launcher { inline-size: 56px; block-size: 56px; padding: 0; border-radius: 28px; }
  .launcher b { display: block; }
  .launcher span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  :host(:not([mode='inline'], [mode='page'])) .panel {
    inset: var(--cf-top) 0 auto;
    inline-size: 100%;
    block-size: var(--cf-seen);
    border: 0;
    border-radius: 0;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
  }
}
@media print { .launcher, :host(:not([mode='inline'], [mode='page'])) .panel { display: none; } }
@media (forced-colors: active) { .launcher, .panel { border: 1px solid ButtonText; } }
`;

/** The header: who answers, and the way out. */
export const HEADER: string = `
header {
  display: flex;
  align-items: center;
  gap: 4px;
  min-block-size: 64px;
  padding-block: 8px;
  /* Where the panel fills a page, all of it keeps the measure of the answers. */
  padding-inline: max(16px, 50% - 320px) max(4px, 50% - 324px);
  box-sizing: border-box;
  border-block-end: 1px solid var(--cf-line);
  touch-action: pinch-zoom;
}
header > div { flex: 1; min-inline-size: 0; }
h2 { margin: 0; font: 600 1em/1.25 var(--cf-font); }
header p { margin: 0; font-size: 0.8125em; line-height: 1.3; color: var(--cf-ink-soft); text-wrap: balance; }
/* At 400 % zoom, or above the keyboard of a phone that lies on its side. */
@container (max-height: 420px) { header { min-block-size: 48px; padding-block: 0; } header p { line-height: 1.15; } }
@container (max-height: 300px) { header p { display: none; } h2 { max-block-size: 2.5em; overflow: hidden; } }
`;

/** The input. Never below 16px: smaller, and a phone zooms the page. */
export const INPUT: string = `
form {
  display: flex;
  align-items: end;
  gap: 8px;
  margin: 0;
  padding: 8px max(12px, 50% - 320px);
  border-block-start: 1px solid var(--cf-line);
  background: var(--cf-paper);
  touch-action: pinch-zoom;
}
textarea {
  flex: 1;
  box-sizing: border-box;
  min-inline-size: 0;
  block-size: auto;
  min-block-size: 44px;
  max-block-size: 140px;
  margin: 0;
  padding: 9px 12px;
  border: 1px solid var(--cf-edge);
  border-radius: var(--cf-radius-small);
  background: var(--cf-sheet);
  color: var(--cf-ink);
  font: max(16px, 1em)/1.5 var(--cf-font);
  resize: none;
  field-sizing: content;
}
textarea::placeholder { color: var(--cf-ink-soft); opacity: 1; }
textarea:focus-visible { outline: 2px solid var(--cf-accent); outline-offset: -1px; border-radius: var(--cf-radius-small); }
.send {
  min-block-size: 44px;
  padding: 0 18px;
  border: 1px solid transparent;
  border-radius: var(--cf-radius-small);
  background: var(--cf-accent);
  color: var(--cf-accent-ink);
  font: 600 1em/1 var(--cf-font);
  cursor: pointer;
}
.send:focus-visible { outline: 2px solid var(--cf-ink); outline-offset: 2px; }
@container (max-height: 420px) { form { padding-block: 4px; } }
`;

/** The strip at the foot. Its colours and its type are no owner's: help looks the same everywhere. */
export const STRIP: string = `
.strip {
  display: flex;
  border-block-start: 1px solid var(--cf-line);
  background: var(--cf-tint);
  font: 600 0.875em/1.25 var(--cf-font-help);
  /* On a phone a finger that pulls here would pull the page behind. */
  touch-action: pinch-zoom;
}
.strip > * {
  display: flex;
  flex: 1 1 45%;
  flex-flow: row wrap;
  align-items: center;
  align-content: center;
  justify-content: center;
  column-gap: 0.35em;
  box-sizing: border-box;
  min-block-size: 48px;
  min-inline-size: 0;
  padding: 6px 8px;
  border: 0;
  background: none;
  color: var(--cf-ink);
  font: inherit;
  text-align: center;
  text-decoration: underline 1px;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
/* Its words are longer. The number never breaks; what asks stands above what answers where there is no room for both. */
.strip > * + * { flex-basis: 55%; border-inline-start: 1px solid var(--cf-line); }
.strip :focus-visible { outline: 2px solid var(--cf-ink); outline-offset: -4px; }
`;
