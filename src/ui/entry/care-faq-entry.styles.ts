import { css, type CSSResult } from 'lit';

/** A measure of 60 characters, the short answer one step larger than what surrounds it. */
export const ENTRY: CSSResult = css`
  :host {
    max-inline-size: 60ch;
  }
  .short {
    margin-block-start: 8px;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .short > * + *,
  .detail > * + * {
    margin-block-start: 8px;
  }
  ul,
  ol {
    padding-inline-start: 20px;
  }
  .note {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--cf-edge);
    color: var(--cf-ink-soft);
    font-size: 0.9375em;
  }
  details {
    margin-block-start: 4px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 10px;
    color: var(--cf-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .detail {
    padding-block-end: 8px;
    text-wrap: pretty;
  }
`;
