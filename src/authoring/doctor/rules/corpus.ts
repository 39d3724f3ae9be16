import { describeProblem } from '../../../core/corpus/problem.js';
import { readCorpus } from '../../../core/corpus/read-corpus.js';
import type { Element } from '../../import/html/tree.js';
import { findJsonFault } from '../../syntax/json-fault.js';
import { placeAt } from '../../syntax/text-place.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { inlineScripts, textIn } from '../read-corpus-setting.js';
import { resolveAddress, settingOf } from '../read-settings.js';

/** JSON in the page: where it cannot be read, the place is known in the page itself. */
function examineInline(page: ExaminedPage, script: Element): Finding[] {
  const text = textIn(script);
  const fault = findJsonFault(text);
  const begins = script.sourceCodeLocation?.startTag?.endOffset;
  if (fault === undefined || begins === undefined) return faultsOf(text, placeIn(script), 'the JSON in the page');
  const isCut = fault.offset >= text.trimEnd().length || fault.reason.includes('does not end');
  const remedy = isCut
    ? `${fault.remedy} A "</script>" inside a text must be written "\\u003c/script>".`
    : fault.remedy;
  const reason = `the JSON in the page is not JSON: ${fault.reason}`;
  return [{ severity: 'error', at: placeAt(page.html, begins + fault.offset), reason, remedy }];
}

/** Faults of a corpus that are told one by one. */
const MOST_FAULTS = 5;

export const corpus: DoctorRule = {
  id: 'corpus',
  examine: page => [...examineAddress(page), ...inlineScripts(page).flatMap(script => examineInline(page, script))],
};

function examineAddress(page: ExaminedPage): Finding[] {
  const setting = settingOf(page, 'corpus');
  if (!setting) return [];
  const at = placeIn(setting.element, setting.attribute);
  const url = resolveAddress(page, setting.value);
  if (!url)
    return [
      {
        severity: 'error',
        at,
        reason: `"${setting.value}" is not an address`,
        remedy: 'Write where your corpus file is.',
      },
    ];
  const findings: Finding[] = [];
  if (page.url?.protocol === 'https:' && url.protocol === 'http:') {
    findings.push({
      severity: 'error',
      at,
      reason: 'a page with https fetches nothing without',
      remedy: 'Write https://.',
    });
  }
  const file = page.files.get(setting.value);
  if (file?.state === 'missing') {
    findings.push({
      severity: 'error',
      at,
      reason: `the corpus is not there (${file.why}); visitors get the default answers`,
      remedy: 'Upload it, or correct the address.',
    });
  } else if (file?.state === 'found') {
    const origin = file.headers['access-control-allow-origin'];
    if (page.url !== undefined && url.origin !== page.url.origin && origin !== '*' && origin !== page.url.origin) {
      findings.push({
        severity: 'error',
        at,
        reason: `${url.host} does not allow your page to read the corpus`,
        remedy: 'Let it send Access-Control-Allow-Origin, or put the file on your own site.',
      });
    }
    findings.push(...faultsOf(new TextDecoder().decode(file.bytes), at, 'the corpus'));
  }
  return findings;
}

function faultsOf(text: string, at: Finding['at'], what: string): Finding[] {
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    const { line, column } = placeAt(text, fault.offset);
    const reason = `${what} is not JSON, in its line ${String(line)}, column ${String(column)}: ${fault.reason}`;
    return [{ severity: 'error', at, reason, remedy: `${fault.remedy} Visitors get the default answers until then.` }];
  }
  const { corpus: read, problems, extendsDefault, hide } = readCorpus(text);
  const told = problems.slice(0, MOST_FAULTS).map(
    problem =>
      ({
        severity: problem.pointer === '' ? 'error' : 'warning',
        at,
        reason: `${what}: ${describeProblem(problem).split('\n').join(' ').replace(/\.$/, '')}`,
        remedy: 'care-faq check FILE tells all, with lines.',
      }) as const,
  );
  const isEmpty = read.entries.length === 0 && hide.length === 0 && !(extendsDefault && problems.length === 0);
  return isEmpty && problems.length === 0
    ? [...told, { severity: 'error', at, reason: `${what} holds no entry`, remedy: 'Check that it is the right file.' }]
    : told;
}
