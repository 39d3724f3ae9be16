import { type CSSResultGroup, unsafeCSS } from 'lit';
import { SURFACE } from './base/frame.styles.js';
import { HOST } from './base/host.styles.js';

/** The element itself, as the shell draws it too; everything in it has styles of its own. */
export const CARE_FAQ: CSSResultGroup = [unsafeCSS(HOST), unsafeCSS(SURFACE)];
