/** What the explanations shown rest on: the address of a corpus, empty for the default answers. */
let shown;

/**
 * Shows the studio's explanations in the playground. Their module is loaded when somebody wants them.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement} news
 * @param {string | null} address of the corpus that the element answers from
 */
export async function showWhy(place, news, address) {
  if (shown === (address ?? '')) return;
  shown = address ?? '';
  place.querySelector('studio-try')?.remove();
  news.textContent = 'Loading …';
  try {
    const { createWhy } = await import('/dist/studio/playground-why.js');
    place.append(createWhy(shown === '' ? undefined : await readCorpus(shown)));
    news.textContent = '';
  } catch {
    shown = undefined;
    news.textContent = 'The explanations could not be loaded.';
  }
}

/** As the element does, the default answers stand in for a corpus that cannot be loaded. */
async function readCorpus(address) {
  const response = await fetch(address);
  return response.ok ? response.json() : undefined;
}
