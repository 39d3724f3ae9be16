import { css, type CSSResult } from 'lit';

export const ENTRIES: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    height: 100%;
  }

  .top {
    display: grid;
    gap: 8px;
    padding: 12px;
    border-bottom: 1px solid var(--line);
  }

  .list {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 8px;
    outline-offset: -3px;
  }

  .entry {
    display: block;
    padding: 8px 10px;
    border-radius: 8px;
    border-inline-start: 3px solid transparent;
    line-height: 1.35;
    cursor: pointer;
    overflow-wrap: anywhere;
    /* Of a thousand rows only those in view are laid out and painted. */
    content-visibility: auto;
    contain-intrinsic-size: auto 56px;
  }

  .entry:hover {
    background: color-mix(in oklab, var(--tint) 50%, transparent);
  }

  .entry[aria-selected='true'] {
    border-inline-start-color: var(--accent);
    background: var(--tint);
  }

  @media (forced-colors: active) {
    .entry {
      border-inline-start-color: Canvas;
    }

    .entry[aria-selected='true'] {
      border-inline-start-color: Highlight;
    }
  }

  .list:focus-visible .entry.active {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    color: var(--soft);
    font-size: 13px;
  }

  .none {
    padding: 12px;
    color: var(--soft);
  }
`;
