import { safeJson } from '../../../src/authoring/corpus-files/corpus-json.js';

/** What an owner sets for their page, besides the answers. */
export interface SnippetChoices {
  /** Address of `care-faq.js` on the owner's site. */
  readonly script: string;
  /** `file`: the answers are a file beside it; `inline`: they stand in the page. */
  readonly place: 'file' | 'inline';
  /** Address of the corpus file. */
  readonly corpus: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly region: string;
}

/** The lines to paste into a page, before `</body>`. `value` is the corpus, for the inline form. */
export function writeSnippet({ script, place, corpus, region }: SnippetChoices, value: unknown): string {
  const attributes = [
    `src="${escapeAttribute(script)}"`,
    ...(place === 'file' ? [`data-corpus="${escapeAttribute(corpus)}"`] : []),
    ...(region === '' ? [] : [`data-region="${escapeAttribute(region)}"`]),
    'defer',
  ];
  const line = `<script ${attributes.join(' ')}></script>`;
  const tag = line.length <= 90 ? line : `<script\n  ${attributes.join('\n  ')}\n></script>`;
  return place === 'file' ? tag : `${tag}\n<script type="application/json">\n${safeJson(value, 1)}</script>`;
}

/** The address of a file in the folder of the script. */
export function besideScript(script: string, file: string): string {
  return (
    script
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/[^/]*$/, '') + file
  );
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
