import type { ArgsDef } from 'citty';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { UsageError } from '../command-line/plain-error.js';
import { safeJson } from '../corpus-files/corpus-json.js';
import { describeFindings } from '../doctor/describe-findings.js';
import { examinePage } from '../doctor/examine-page.js';
import { gatherPage } from '../doctor/gather-page.js';

const OPTIONS = {
  page: { type: 'positional', required: false, description: 'A page’s HTML file, or its address (https://…).' },
  root: {
    type: 'string',
    valueHint: 'FOLDER',
    description: 'For a file: the folder that addresses beginning with / are in.',
  },
  json: { type: 'boolean', description: 'Write the findings as JSON.' },
  local: { type: 'boolean', description: 'Fetch from this computer and the local network, too.' },
} as const satisfies ArgsDef;

/** `care-faq doctor`: what is wrong with the tag on a page. Exit code 0 without errors, 1 with, 2 where no page was named. */
export function doctorCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'doctor',
    summary: 'Say whether the tag on a page is right, and what would keep it from working.',
    options: OPTIONS,
    examples: [
      'care-faq doctor https://our-clinic.example/',
      'care-faq doctor index.html --root site',
      'care-faq doctor http://localhost:8080/ --local',
    ],
    run: async ({ _, root, json, local }, terminal) => {
      const [source, ...others] = _;
      if (source === undefined || others.length > 0) throw new UsageError('name one page: a file or an address.');
      if (/^https?:/i.test(source)) terminal.note(`Fetching ${source} …`);
      const page = await gatherPage(source, { knowledge, today: terminal.today, allowsLocal: local === true, root });
      const findings = examinePage(page);
      const name = page.url?.href ?? source;
      await terminal.write(json ? safeJson(findings, 1) : describeFindings(name, findings, terminal));
      return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
  });
}
