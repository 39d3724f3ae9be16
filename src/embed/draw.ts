type Child = Node | string | null | undefined | false;

/** Makes an element: properties as they are, `aria-` and the like as attributes. No HTML string anywhere. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, unknown>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) Reflect.set(element, name, value);
    // A handler for events that this browser lacks (`ontouchstart`) is no attribute: as one it would be code in a string.
    else if (typeof value !== 'function') element.setAttribute(name, String(value));
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}
