/** What on the page leads to the panel: links to `#care-faq`, and the owner's own launcher. */
export interface PageLinks {
  /** `entry`: the entry that a link `#care-faq=ENTRY` names. */
  readonly open: (entry: string | null, byVisitor: boolean) => void;
  readonly toggle: () => void;
  /** The id of the owner's own launcher, or an empty text. */
  readonly launcher: () => string;
}

const HASH = /^#care-faq(?:=(.+))?$/;

/** Follows the page's links until the returned function is called. */
export function followPageLinks(links: PageLinks): () => void {
  const readHash = (byVisitor: boolean): void => {
    const found = HASH.exec(location.hash);
    if (found) links.open(found[1] === undefined ? null : decode(found[1]), byVisitor);
  };
  const onHash = (): void => readHash(true);
  const onClick = (event: Event): void => {
    const id = links.launcher();
    const [target] = event.composedPath();
    if (id !== '' && target instanceof Element && target.closest(`[id="${CSS.escape(id)}"]`)) links.toggle();
  };
  window.addEventListener('hashchange', onHash);
  document.addEventListener('click', onClick);
  readHash(false);
  return () => {
    window.removeEventListener('hashchange', onHash);
    document.removeEventListener('click', onClick);
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
