import { css, type CSSResult } from 'lit';

export const FORM: CSSResult = css`
  :host {
    display: block;
    padding: 16px 20px 32px;
  }

  .form {
    display: grid;
    gap: 16px;
    max-width: 44rem;
    margin: 0 auto;
  }

  .field .hint {
    margin-bottom: 2px;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 16px;
  }

  fieldset {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 8px 16px 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
  }

  legend {
    padding-inline: 6px;
  }

  details {
    border-top: 1px solid var(--line);
  }

  summary {
    padding: 10px 0;
    font-weight: 550;
    cursor: pointer;
  }

  details .inner {
    display: grid;
    gap: 16px;
  }

  .notice {
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--tint);
  }

  .answer {
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--sheet);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  textarea[data-field='answer'] {
    min-height: 9rem;
  }
`;
