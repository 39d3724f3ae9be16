import { css, type CSSResult } from 'lit';

/** The studio's colours: those of the panel, for both themes. */
export const TOKENS: CSSResult = css`
  :host {
    color-scheme: light dark;
    --accent: light-dark(#1c5f5c, #8fcac2);
    --accent-ink: light-dark(#fff, #14201f);
    --paper: light-dark(#f4f1ea, #161c21);
    --sheet: light-dark(#fffdfa, #1f272e);
    --ink: light-dark(#22272b, #ece9e3);
    --soft: light-dark(#575e64, #b5babd);
    --line: light-dark(#dfdad0, #38424b);
    --edge: light-dark(#857f75, #84909a);
    --tint: light-dark(#e3ebe8, #26373a);
    --error: light-dark(#98302c, #f0a49c);
    --warning: light-dark(#7a5200, #e2bd72);
    --mono: ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, monospace;
    color: var(--ink);
    font:
      15px/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      sans-serif;
  }
`;
