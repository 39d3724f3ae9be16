import { css, type CSSResult } from 'lit';

/** A list of lines, in the card and in "Help now" alike. */
export const LINES: CSSResult = css`
  .lines {
    display: grid;
    gap: 16px;
  }
  .line {
    display: grid;
    gap: 4px;
  }
  .name {
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 4px;
    font-variant-numeric: tabular-nums;
  }
`;
