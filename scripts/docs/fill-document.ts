const PART = /<!-- docs:([\w-]+) -->\n[\s\S]*?<!-- \/docs -->/g;

/** A document with each part written anew between its markers, `<!-- docs:NAME -->` and `<!-- /docs -->`. */
export function fillDocument(text: string, parts: ReadonlyMap<string, string>): string {
  return text.replace(PART, (_, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`No part is called "${name}". There are: ${[...parts.keys()].join(', ')}.`);
    return `<!-- docs:${name} -->\n${part.trim()}\n<!-- /docs -->`;
  });
}
