/** What the keys of an event ask of the studio; undefined for any other, and for undo where a text field has its own. */
export function shortcutOf(event: KeyboardEvent): 'save' | 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 's') return 'save';
  const isInText = event
    .composedPath()
    .some(target => target instanceof Element && target.matches('.cm-editor, care-faq'));
  if (isInText || (key !== 'z' && key !== 'y')) return undefined;
  return key === 'y' || event.shiftKey ? 'redo' : 'undo';
}
