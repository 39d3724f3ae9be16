import { html, type TemplateResult } from 'lit';

// Icons are decoration: the word stands beside them or in the button's label.

export const ICON_CLOSE: TemplateResult = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>`;
export const ICON_MENU: TemplateResult = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 6h12M4 10h12M4 14h12" /></svg>`;
/** Points back; turned round where the text runs from the right. */
export const ICON_BACK: TemplateResult = html`<svg class="turns" viewBox="0 0 20 20" aria-hidden="true"><path d="M16 10H4m5-5l-5 5 5 5" /></svg>`;
export const ICON_ON: TemplateResult = html`<svg class="turns" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12m-5-5l5 5-5 5" /></svg>`;
