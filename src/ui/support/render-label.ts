import { html, type TemplateResult } from 'lit';

/** A number as people write it: with its spaces, dashes and brackets. */
const NUMBER = /(\(?\+?\d[\d ().\u00a0-]*\d)/;

/**
 * The words of a button or link, its number held together and read from the left: half a number at the end of a line, or
 * one with its groups turned round in a text that runs from the right, is a wrong number.
 */
export function renderLabel(label: string): readonly (TemplateResult | string)[] {
  // Splitting by a group keeps what it matched, at every odd place.
  return label
    .split(NUMBER)
    .map((part, at) => (at % 2 === 1 ? html`<bdi class="number" dir="ltr">${part}</bdi>` : part));
}
