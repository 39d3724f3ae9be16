import { css, type CSSResult } from 'lit';

export const EDIT: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
  }

  .tab-row {
    display: flex;
    align-items: center;
    padding-inline-end: 12px;
    border-bottom: 1px solid var(--line);
  }

  .tab-row .tabs {
    flex: 1;
    border-bottom: 0;
  }

  .tab-row select {
    width: auto;
    min-height: 34px;
    padding-block: 2px;
  }

  .problems {
    border-top: 1px solid var(--line);
    background: var(--sheet);
  }

  .problems summary {
    min-height: 44px;
    padding: 10px 20px;
    font-weight: 600;
    cursor: pointer;
  }

  .problems summary:focus-visible {
    outline-offset: -3px;
  }

  .scroll {
    max-height: 28dvh;
    overflow-y: auto;
  }

  .unreadable {
    display: grid;
    gap: 10px;
    margin: 16px 20px;
    padding: 12px 16px;
    border: 1px solid var(--error);
    border-radius: 10px;
  }

  @media (max-width: 720px) {
    #panel-text {
      height: 70dvh;
      flex: none;
    }
  }
`;
