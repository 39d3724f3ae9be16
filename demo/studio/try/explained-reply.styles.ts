import { css, type CSSResult } from 'lit';

export const EXPLAINED: CSSResult = css`
  :host {
    display: grid;
    gap: 10px;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--sheet);
    overflow-wrap: anywhere;
  }

  .asked {
    justify-self: end;
    max-width: 90%;
    padding: 6px 12px;
    border-radius: 10px;
    background: var(--tint);
  }

  .reply {
    max-height: 12rem;
    overflow-y: auto;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
    white-space: pre-line;
  }

  summary {
    min-height: 32px;
    padding-block: 4px;
    font-weight: 550;
    cursor: pointer;
  }

  ul,
  ol {
    margin: 0;
    padding-inline-start: 20px;
  }

  ol > li {
    padding-block: 4px;
  }

  ol code {
    color: var(--soft);
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 0;
    list-style: none;
  }

  .words li {
    padding: 2px 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }

  .words .grammar {
    color: var(--soft);
  }

  .words .unknown {
    border-style: dashed;
    border-color: var(--warning);
  }

  small {
    display: block;
    color: var(--soft);
    font-size: 12px;
    line-height: 1.3;
  }

  .sure {
    display: flex;
    align-items: center;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }

  meter {
    width: 8rem;
    height: 12px;
  }

  table {
    width: 100%;
    margin-bottom: 8px;
    border-collapse: collapse;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block: 4px;
    color: var(--soft);
    text-align: start;
  }

  th,
  td {
    padding: 3px 6px;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-top: 0;
    color: var(--soft);
  }

  td,
  thead th {
    overflow-wrap: normal;
  }
`;
