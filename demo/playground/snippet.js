/**
 * What an owner pastes: the script tag with `data-` attributes, or the tag and an element.
 *
 * @param {ReadonlyMap<string, string>} attributes
 * @param {'script' | 'element'} form
 * @returns {string}
 */
export function writeSnippet(attributes, form) {
  const source = 'src="https://your-site.example/care-faq.js"';
  if (form === 'element') {
    const own = [...attributes].map(([name, value]) => attribute(name, value));
    return `<script ${source} defer></script>\n${tag('care-faq', own)}</care-faq>`;
  }
  const data = [...attributes].map(([name, value]) => attribute(`data-${name}`, value));
  return `${tag('script', [source, ...data, 'defer'])}</script>`;
}

function attribute(name, value) {
  return value === ''
    ? name
    : `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;
}

/** One line where it is short, else one attribute a line. */
function tag(name, attributes) {
  const line = [`<${name}`, ...attributes].join(' ');
  return line.length <= 90 ? `${line}>` : `<${name}\n  ${attributes.join('\n  ')}\n>`;
}
