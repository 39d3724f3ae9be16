/** Flags for a browser that tests nothing but our pages, quietly. */
export const BROWSER_FLAGS: string[];

/** The path of a Chromium or Chrome, or undefined. `CHROME_PATH` wins. */
export function findBrowser(): string | undefined;
/** The path of a Firefox, or undefined; `FIREFOX_PATH` wins. */
export function findFirefox(): string | undefined;
