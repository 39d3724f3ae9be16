import { css, type CSSResult } from 'lit';

/** The closest questions, above the input. */
export const CLOSEST: CSSResult = css`
  :host {
    position: relative;
  }
  [role='listbox'] {
    position: absolute;
    inset: auto 0 100%;
    z-index: 1;
    max-block-size: 40vh;
    overflow: auto;
    list-style: none;
    border-block: 1px solid var(--cf-edge);
    background: var(--cf-sheet);
  }
  [role='option'] {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 16px;
    line-height: 1.35;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--cf-line);
  }
  [aria-selected='true'] {
    background: var(--cf-tint);
    box-shadow: inset 4px 0 0 var(--cf-accent);
    font-weight: 600;
  }
  @media (hover: hover) {
    [role='option']:hover {
      background: var(--cf-tint);
    }
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
