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
  inset-inline-end: max(var(--x, 20px), env(safe-area-inset-right));
  inset-block-end: max(var(--y, 20px), env(safe-area-inset-bottom));
  z-index: 2147483000;
  overflow: hidden;
  color: inherit;
}
:host([position$='start']) .launcher, :host([position$='start']) .panel { inset-inline: max(var(--x, 20px), env(safe-area-inset-left)) auto; }
.launcher {
  min-block-size: 48px;
  padding: 0 20px;
  border: 1px solid color-mix(in srgb, var(--accent-ink) 35%, var(--accent));
  border-radius: 24px;
  background: var(--accent);
  color: var(--accent-ink);
  font: 600 16px/1.2 var(--font);
  box-shadow: var(--shadow);
  cursor: pointer;
}
.launcher:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--paper); }
.launcher b { display: none; font-size: 24px; }
.launcher[hidden], .panel[hidden] { display: none; }
.panel {
  display: flex;
  flex-direction: column;
  inline-size: min(var(--width), 100vw - 24px);
  block-size: min(var(--height), 100dvh - 48px);
  max-inline-size: none;
  max-block-size: none;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--paper);
  box-shadow: var(--shadow);
}
.panel:modal::backdrop { background: rgb(0 0 0 / 0.3); }
:host([mode='inline']) .panel, :host([mode='page']) .panel { position: static; inline-size: 100%; box-shadow: none; z-index: auto; }
:host([mode='page']) .panel { block-size: max(480px, 100dvh - var(--page-offset)); border-radius: 0; border: 0; }
@media (max-width: 640px) {
  .launcher { inline-size: 56px; block-size: 56px; padding: 0; border-radius: 28px; }
  .launcher b { display: block; }
  .launcher span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  :host(:not([mode='inline'], [mode='page'])) .panel {
    inset: var(--top, 0px) 0 auto;
    inline-size: 100%;
    block-size: var(--seen, 100dvh);
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
  padding: 8px 8px 8px 16px;
  padding-inline: 16px 8px;
  box-sizing: border-box;
  border-block-end: 1px solid var(--line);
  touch-action: pinch-zoom;
}
header > div { flex: 1; min-inline-size: 0; }
h2 { margin: 0; font: 600 1em/1.25 var(--font); }
header p { margin: 0; font-size: 0.8125em; line-height: 1.3; color: var(--ink-soft); }
`;

/** The input. Never below 16px: smaller, and a phone zooms the page. */
export const INPUT: string = `
form {
  display: flex;
  align-items: end;
  gap: 8px;
  margin: 0;
  padding: 8px 12px;
  border-block-start: 1px solid var(--line);
  background: var(--paper);
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
  border: 1px solid var(--edge);
  border-radius: var(--radius-small);
  background: var(--sheet);
  color: var(--ink);
  font: max(16px, 1em)/1.5 var(--font);
  resize: none;
  field-sizing: content;
}
textarea::placeholder { color: var(--ink-soft); opacity: 1; }
textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; border-radius: var(--radius-small); }
.send {
  min-block-size: 44px;
  padding: 0 18px;
  border: 1px solid transparent;
  border-radius: var(--radius-small);
  background: var(--accent);
  color: var(--accent-ink);
  font: 600 1em/1 var(--font);
  cursor: pointer;
}
.send:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;

/** The strip at the foot. Its colours and its type are no owner's: help looks the same everywhere. */
export const STRIP: string = `
.strip {
  display: flex;
  border-block-start: 1px solid var(--line);
  background: var(--tint);
  font: 600 0.875em/1.25 var(--font-help);
}
.strip > * {
  display: flex;
  flex: 1 1 45%;
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  min-block-size: 48px;
  min-inline-size: 0;
  padding: 6px 8px;
  border: 0;
  background: none;
  color: var(--ink);
  font: inherit;
  text-align: center;
  text-decoration: underline 1px;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
/* Its words are longer, and should not break before the number. */
.strip > * + * { flex-basis: 55%; border-inline-start: 1px solid var(--line); }
.strip :focus-visible { outline: 2px solid var(--ink); outline-offset: -4px; }
`;
