type Child = Node | string | false | undefined;

/** Makes an element: properties as they are, the rest as attributes. No HTML string anywhere. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in properties) {
    if (name in element) Object.assign(element, { [name]: properties[name] });
    else element.setAttribute(name, String(properties[name]));
  }
  element.append(...(children.filter(Boolean) as Node[]));
  return element;
}
