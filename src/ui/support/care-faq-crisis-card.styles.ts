import { css, type CSSResult } from 'lit';

/** Taller and calmer than the rest: the quietest tint, ink, and numbers that can be read at arm's length. */
export const CRISIS_CARD: CSSResult = css`
  .card {
    display: grid;
    gap: 16px;
    padding: 20px 16px;
    border: 1px solid var(--cf-edge);
    border-radius: var(--cf-radius-small);
    background: var(--cf-tint);
    color: var(--cf-ink);
    font-family: var(--cf-font-help);
  }
  :host([brief]) .card {
    gap: 12px;
    padding: 16px;
  }
  .words {
    font-size: 1.0625em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .actions li {
    display: grid;
    flex: 1 1 auto;
    align-content: start;
    gap: 4px;
    max-inline-size: 100%;
  }
  .actions .emergency {
    flex-basis: 100%;
  }
  /* The buttons share a line where their labels fit; the captions have no say in it. */
  .actions .small {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .large {
    min-block-size: 56px;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    border-width: 2px;
  }
  :host([brief]) .large {
    min-block-size: 44px;
    font-size: 1.0625em;
  }
  .actions .small {
    color: var(--cf-ink);
    text-align: center;
    text-wrap: balance;
  }
  .again .emergency {
    flex-basis: auto;
  }
  .again .small {
    display: none;
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .lines {
    padding-block: 8px;
  }
  .place {
    justify-self: start;
    padding-block: 10px;
    color: var(--cf-ink);
  }
`;
