import { css, type CSSResult } from 'lit';

export const PLACES: CSSResult = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 12px;
    margin: 10px 0;
  }

  .side {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--line);
    overflow-wrap: anywhere;
  }

  .side.own {
    border-inline-start-color: var(--accent);
  }

  .who {
    color: var(--soft);
    font-size: 13px;
  }

  .unsaid {
    margin-bottom: 10px;
    color: var(--warning);
  }
`;
