/**
 * Every colour and length of the panel. The comment behind a `--care-faq-*` name is its documentation; the README's
 * table is made from it. Plain text and not Lit's `css`, since the script tag's shell draws with the same tokens.
 *
 * What an owner sets is repaired where it could make help unreadable: colours keep their hue and are held at a
 * lightness that leaves 4.5:1 for text, lengths are held between two bounds.
 */
export const TOKENS: string = `
  --accent: #1c5f5c;
  --accent-ink: #fff;
  --paper: #faf8f4;
  --sheet: #fffdfa;
  --ink: #22272b;
  --ink-soft: #575e64;
  --line: #dfdad0;
  --edge: #857f75;
  --tint: #e8ebe8;
  --shadow: 0 8px 32px rgb(34 39 43 / 0.18);
  --radius: clamp(0px, var(--care-faq-radius, 12px), 24px); /* Corners of the panel, 0 to 24px */
  --radius-small: calc(var(--radius) * 2 / 3);
  --font: var(--care-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif); /* Font family; help keeps the system's own */
  --font-help: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --size: clamp(14px, var(--care-faq-font-size, 16px), 22px); /* Size of the text, 14 to 22px; the input never goes below 16px */
  --width: clamp(300px, var(--care-faq-width, 400px), 640px); /* Width of the floating panel, 300 to 640px */
  --page-offset: var(--care-faq-page-offset, 120px); /* With mode="page": how much of the window stands above and below the panel */
  --height: clamp(420px, var(--care-faq-height, 640px), 1000px); /* Height of the floating and the inline panel, 420 to 1000px */
`;

/** The same names in the dark theme. */
export const TOKENS_DARK: string = `
  --accent: #8fcac2;
  --accent-ink: #14201f;
  --paper: #1d242b;
  --sheet: #232b33;
  --ink: #ece9e3;
  --ink-soft: #b5babd;
  --line: #3a444d;
  --edge: #84909a;
  --tint: #26373a;
  --shadow: 0 8px 32px rgb(0 0 0 / 0.45);
`;

/**
 * The owner's colours where the browser can take a colour apart; elsewhere the colours above stand. Opaque whatever was
 * set; a value that is no colour leaves `color` inherited and backgrounds clear, which is ink on paper and readable.
 */
export const OWN_COLOURS: string = `
  --accent: oklch(from var(--care-faq-accent, #1c5f5c) min(l, 0.48) min(c, 0.13) h / 1); /* The one accent: launcher, links, primary button. Any colour; its contrast is repaired */
  --accent-ink: oklch(from var(--accent) 0.99 0 h / 1);
  --paper: oklch(from var(--care-faq-paper, #faf8f4) clamp(0.96, l, 1) min(c, 0.02) h / 1); /* Background of the panel; held light in the light theme */
  --sheet: oklch(from var(--paper) min(1, l + 0.012) c h / 1);
  --tint: color-mix(in oklab, var(--accent) 8%, var(--paper));
`;

export const OWN_COLOURS_DARK: string = `
  --accent: oklch(from var(--care-faq-accent-dark, var(--care-faq-accent, #8fcac2)) clamp(0.8, l, 0.9) min(c, 0.13) h / 1); /* The accent in the dark theme, where it should differ */
  --accent-ink: oklch(from var(--accent) 0.22 0 h / 1);
  --paper: oklch(from var(--care-faq-paper-dark, #1d242b) clamp(0.2, l, 0.28) min(c, 0.03) h / 1); /* Background of the panel in the dark theme; held dark */
  --sheet: oklch(from var(--paper) calc(l + 0.025) c h / 1);
  --tint: color-mix(in oklab, var(--accent) 12%, var(--paper));
`;
