/** Registers an element once; a second copy of this code on the page leaves the first in place. Does nothing in Node. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}
