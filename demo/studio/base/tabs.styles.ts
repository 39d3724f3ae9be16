import { css, type CSSResult } from 'lit';

/** How a row of tabs looks, and the panels beneath it. */
export const TABS: CSSResult = css`
  .tabs {
    display: flex;
    gap: 4px;
    padding: 0 12px;
    border-bottom: 1px solid var(--line);
  }

  .tab {
    min-height: 44px;
    padding: 0 12px;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--soft);
  }

  .tab[aria-selected='true'] {
    border-bottom-color: var(--accent);
    color: var(--ink);
  }

  .tab:focus-visible {
    outline-offset: -3px;
  }

  /* Where the system chooses the colours, a transparent line is drawn too. */
  @media (forced-colors: active) {
    .tab {
      border-bottom-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }

  [role='tabpanel'] {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
`;
