/**
 * Keeps the panel in the part of the screen that an on-screen keyboard leaves: browsers shrink the visual viewport only,
 * and neither `dvh` nor the page's own meta tag tells us. Returns what ends it.
 */
export function followVisualViewport(root: HTMLElement): () => void {
  const seen = window.visualViewport;
  if (!seen) return () => undefined;
  const place = (): void => {
    // While somebody zooms in, the viewport is a magnifying glass: the panel stays where it is.
    if (seen.scale > 1.01) return;
    root.style.setProperty('--cf-seen', `${String(Math.round(seen.height))}px`);
    root.style.setProperty('--cf-top', `${String(Math.max(0, Math.round(seen.offsetTop)))}px`);
  };
  place();
  seen.addEventListener('resize', place);
  seen.addEventListener('scroll', place);
  return () => {
    seen.removeEventListener('resize', place);
    seen.removeEventListener('scroll', place);
    root.style.removeProperty('--cf-seen');
    root.style.removeProperty('--cf-top');
  };
}
