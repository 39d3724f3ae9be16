/**
 * Every colour and length of the panel. The comment behind a `--care-faq-*` name is its documentation; the README's
 * table is made from it. Plain text and not Lit's `css`, since the script tag's shell draws with the same tokens.
 *
 * The tokens' own names begin with `--cf-`, so that no property of a page is taken for one: `--x` and `--accent` are
 * common there.
 *
 * What an owner sets is repaired where it could make help unreadable: colours keep their hue and are held at a
 * lightness that leaves 4.5:1 for text, lengths are held between two bounds.
 */
export const TOKENS: string = `
  --cf-x: 20px;
  --cf-y: 20px;
  --cf-top: 0px;
  --cf-seen: 100dvh;
  --cf-accent: #1c5f5c;
  --cf-accent-ink: #fff;
  --cf-paper: #faf8f4;
  --cf-sheet: #fffdfa;
  --cf-ink: #22272b;
  --cf-ink-soft: #575e64;
  --cf-line: #dfdad0;
  --cf-edge: #857f75;
  --cf-tint: #e8ebe8;
  --cf-shadow: 0 8px 32px rgb(34 39 43 / 0.18);
  --cf-radius: clamp(0px, var(--care-faq-radius, 12px), 24px); /* Corners of the panel, 0 to 24px */
  --cf-radius-small: calc(var(--cf-radius) * 2 / 3);
  --cf-font: var(--care-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif); /* Font family; help keeps the system's own */
  --cf-font-help: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --cf-size: clamp(14px, var(--care-faq-font-size, 16px), 22px); /* Size of the text, 14 to 22px; the input never goes below 16px */
  --cf-width: clamp(300px, var(--care-faq-width, 400px), 640px); /* Width of the floating panel, 300 to 640px */
  --cf-page-offset: var(--care-faq-page-offset, 120px); /* With mode="page": how much of the window stands above and below the panel */
  --cf-height: clamp(420px, var(--care-faq-height, 640px), 1000px); /* Height of the floating and the inline panel, 420 to 1000px */
`;

/** The same names in the dark theme. */
export const TOKENS_DARK: string = `
  --cf-accent: #8fcac2;
  --cf-accent-ink: #14201f;
  --cf-paper: #1d242b;
  --cf-sheet: #232b33;
  --cf-ink: #ece9e3;
  --cf-ink-soft: #b5babd;
  --cf-line: #3a444d;
  --cf-edge: #84909a;
  --cf-tint: #26373a;
  --cf-shadow: 0 8px 32px rgb(0 0 0 / 0.45);
`;

/**
 * The owner's colours where the browser can take a colour apart; elsewhere the colours above stand. Opaque whatever was
 * set; a value that is no colour leaves `color` inherited and backgrounds clear, which is ink on paper and readable.
 */
export const OWN_COLOURS: string = `
  --cf-accent: oklch(from var(--care-faq-accent, #1c5f5c) min(l, 0.48) min(c, 0.13) h / 1); /* The one accent: launcher, links, primary button. Any colour; its contrast is repaired */
  --cf-accent-ink: oklch(from var(--cf-accent) 0.99 0 h / 1);
  --cf-paper: oklch(from var(--care-faq-paper, #faf8f4) clamp(0.96, l, 1) min(c, 0.02) h / 1); /* Background of the panel; held light in the light theme */
  --cf-sheet: oklch(from var(--cf-paper) min(1, l + 0.012) c h / 1);
  --cf-tint: color-mix(in oklab, var(--cf-accent) 8%, var(--cf-paper));
`;

export const OWN_COLOURS_DARK: string = `
  --cf-accent: oklch(from var(--care-faq-accent-dark, var(--care-faq-accent, #8fcac2)) clamp(0.8, l, 0.9) min(c, 0.13) h / 1); /* The accent in the dark theme, where it should differ */
  --cf-accent-ink: oklch(from var(--cf-accent) 0.22 0 h / 1);
  --cf-paper: oklch(from var(--care-faq-paper-dark, #1d242b) clamp(0.2, l, 0.28) min(c, 0.03) h / 1); /* Background of the panel in the dark theme; held dark */
  --cf-sheet: oklch(from var(--cf-paper) calc(l + 0.025) c h / 1);
  --cf-tint: color-mix(in oklab, var(--cf-accent) 12%, var(--cf-paper));
`;
