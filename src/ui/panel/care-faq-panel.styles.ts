import { css, type CSSResult } from 'lit';

/** Header and strip stand; what is between them scrolls. Nothing in the scroller can paint over the strip. */
export const PANEL: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .scroller,
  .view {
    flex: 1;
    min-block-size: 0;
    padding: 16px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    contain: layout paint;
    scrollbar-width: thin;
  }
  .scroller:focus-visible,
  .view:focus-visible {
    outline-offset: -2px;
  }
  .view:focus {
    outline: none;
  }
  .scroller > *,
  .view > * {
    max-inline-size: 640px;
    margin-inline: auto;
  }
  care-faq-log,
  care-faq-waiting {
    margin-block-start: 20px;
  }
  .new {
    position: absolute;
    inset-block-end: 130px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    box-shadow: var(--cf-shadow);
  }
`;
