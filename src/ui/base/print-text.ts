/** Prints a heading and paragraphs by themselves, without the page around them: in a frame of our own that asks for nothing. */
export function printText(title: string, text: string): void {
  const frame = document.createElement('iframe');
  // Some browsers print nothing of a frame that is not drawn.
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  for (const [name, value] of Object.entries({ position: 'fixed', width: '0', height: '0', border: '0' })) {
    frame.style.setProperty(name, value);
  }
  document.documentElement.append(frame);
  const page = frame.contentDocument;
  if (!page || !frame.contentWindow) return;
  const heading = page.createElement('h1');
  heading.textContent = title;
  page.body.append(heading);
  for (const paragraph of text.split('\n\n')) {
    const block = page.createElement('p');
    block.innerText = paragraph;
    page.body.append(block);
  }
  frame.contentWindow.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow.print();
}
