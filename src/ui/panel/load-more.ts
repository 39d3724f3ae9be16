let more: Promise<unknown> | undefined;

/** Brings what the panel does besides answering; tells whether it is there. What did not come is asked for once more. */
export async function loadMore(): Promise<boolean> {
  try {
    await (more ??= import('./more.js'));
    return true;
  } catch {
    more = undefined;
    return false;
  }
}
