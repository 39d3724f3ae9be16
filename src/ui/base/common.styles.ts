import { css, type CSSResult } from 'lit';

/** What every element of the panel starts from: its box, links, buttons, and text for screen readers only. */
export const COMMON: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* Not \`none\`, by which Safari takes a list for no list. */
  .bare {
    list-style-type: '';
  }
  h2,
  h3,
  h4 {
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: var(--cf-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    border: 0;
    background: none;
    padding: 0;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--cf-accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .link {
    color: var(--cf-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--cf-edge);
    border-radius: var(--cf-radius-small);
    background: var(--cf-sheet);
    color: var(--cf-ink);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--cf-radius-small);
  }
  @media (hover: hover) {
    .button:hover,
    .icon:hover {
      background: var(--cf-tint);
    }
    a:hover,
    .link:hover {
      text-decoration-thickness: 2px;
    }
  }
  svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    white-space: nowrap;
  }
  .small {
    font-size: 0.8125em;
    color: var(--cf-ink-soft);
  }
  @media (forced-colors: active) {
    .button,
    .icon {
      border: 1px solid ButtonText;
    }
  }
`;
