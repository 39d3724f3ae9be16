import { escapeHtml } from '../page/escape-html.js';
import type { Practice } from './practice.js';

/** The tag to paste, as the site needs it where the folder `care-faq` was uploaded. */
export function scriptTag(practice: Practice, folder: string): string {
  const attributes = [
    ['corpus', `${folder}our-answers.json`],
    ['provider-name', practice.name],
    ['provider-kind', practice.name === '' ? '' : practice.kind],
    ['provider-phone', practice.phone],
    ['provider-url', practice.url],
    ['region', practice.region.toUpperCase()],
  ].filter(([, value]) => value !== '');
  const lines = attributes.map(([name = '', value = '']) => `\n  data-${name}="${escapeHtml(value)}"`);
  return `<script src="${folder}care-faq.js" defer${lines.join('')}></script>`;
}

/** A page to try it on. */
export function tryPage(practice: Practice): string {
  const title = escapeHtml(practice.name === '' ? 'Trying it out' : practice.name);
  return `<!doctype html>
<html lang="${escapeHtml(practice.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>This page is for trying it out. Press the button in the corner and ask something.</p>
${scriptTag(practice, 'care-faq/')}
</body>
</html>
`;
}

/** One screen of what is where, and what to do. */
export function readme(practice: Practice, hasKnowledge: boolean): string {
  const edit = hasKnowledge
    ? '1. Edit the files in `knowledge/`: one question and its answer each. `care-faq new "…"` makes another.\n2. `care-faq check knowledge` says what is wrong, and where.\n3. `care-faq build knowledge -o care-faq/our-answers.json` makes the file for the site.'
    : '1. Edit `care-faq/our-answers.json`, by hand or with `care-faq studio care-faq/our-answers.json`.\n2. `care-faq check care-faq/our-answers.json` says what is wrong, and where.\n3. `care-faq ask "…" --corpus care-faq/our-answers.json` shows what a visitor gets.';
  return `# ${practice.name === '' ? 'Questions and answers' : `Questions and answers of ${practice.name}`}

Try it: \`python3 -m http.server 8080\` in this folder, then open http://localhost:8080. (Opened as a file, a page may load nothing.)

${edit}

Put it on your site: upload the folder \`care-faq\` to the top of your site, and paste this before \`</body>\`:

\`\`\`html
${scriptTag(practice, '/care-faq/')}
\`\`\`

Then \`care-faq doctor https://your-site.example/\` says whether all is right. Have a clinician read every answer on health before visitors do.
`;
}
