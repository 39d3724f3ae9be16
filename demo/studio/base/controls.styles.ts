import { css, type CSSResult } from 'lit';

/** Buttons, fields and headings, alike in every part of the studio. */
export const CONTROLS: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p {
    margin: 0;
  }

  h2 {
    font-size: 17px;
    line-height: 1.3;
  }

  h3 {
    font-size: 15px;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: var(--tint);
  }

  button:disabled {
    border-color: var(--line);
    color: var(--soft);
    cursor: default;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  button.primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }

  button.quiet {
    border-color: transparent;
    background: none;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  label,
  legend {
    font-weight: 600;
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    min-height: 38px;
    padding: 7px 10px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--sheet);
    color: inherit;
    font: inherit;
  }

  textarea {
    display: block;
    resize: vertical;
  }

  input:is([type='checkbox'], [type='radio']) {
    width: 18px;
    height: 18px;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    font-weight: 400;
  }

  .hint {
    color: var(--soft);
    font-size: 13px;
  }

  .fault {
    margin-top: 4px;
    font-size: 13px;
    line-height: 1.4;
  }

  .fault.error,
  .error-word {
    color: var(--error);
  }

  .fault.warning,
  .warning-word {
    color: var(--warning);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  code {
    font: 13px/1.5 var(--mono);
  }
`;
