import { attribute, type Element } from '../../import/html/tree.js';
import { allowsAddress } from '../csp/match-source.js';
import { policiesOf, type Policy, sourcesFor } from '../csp/policies.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { resolveAddress, settingOf } from '../read-settings.js';
import { originOf } from './surroundings.js';

export const csp: DoctorRule = {
  id: 'csp',
  examine: page =>
    policiesOf(page).flatMap(policy => {
      const findings = [
        ...examineSandbox(policy),
        ...page.scripts.flatMap(script => examineScript(policy, script, page)),
        ...examineCorpus(policy, page),
        ...examineTypes(policy, page),
      ];
      if (!policy.isReportOnly) return findings;
      return findings.map(finding => ({
        ...finding,
        severity: 'hint' as const,
        reason: `${finding.reason} (it only reports so far)`,
      }));
    }),
};

function finding(policy: Policy, reason: string, remedy: string, severity: Finding['severity'] = 'error'): Finding {
  return { severity, at: policy.at, reason: `${policy.name} ${reason}`, remedy };
}

function examineSandbox(policy: Policy): Finding[] {
  const allows = policy.directives.get('sandbox');
  if (!allows || allows.includes('allow-scripts')) return [];
  return [finding(policy, 'locks the whole page up without scripts (sandbox)', 'Add allow-scripts.')];
}

/** The script itself, and the file that it loads by `import()` from the same folder. */
function examineScript(policy: Policy, script: Element, page: ExaminedPage): Finding[] {
  const found = sourcesFor(policy, 'script-src-elem', 'script-src');
  const url = resolveAddress(page, attribute(script, 'src') ?? '');
  if (!found || !url) return [];
  const { directive, sources } = found;
  const nonce = attribute(script, 'nonce');
  const hasNonce = nonce !== undefined && nonce !== '' && sources.includes(`'nonce-${nonce}'`);
  const hashes = attribute(script, 'integrity')?.trim().split(/\s+/) ?? [];
  const hasHash = hashes.length > 0 && hashes.every(hash => sources.includes(`'${hash}'`));
  const isStrict = sources.includes("'strict-dynamic'");
  const isListed = !isStrict && allowsAddress(sources, url, originOf(page));
  const place = shownSource(url);
  if (!hasNonce && !hasHash && !isListed) {
    const wanted = sources.some(source => source.startsWith("'nonce-"))
      ? 'Put the page’s nonce on the script tag.'
      : isStrict
        ? 'With strict-dynamic the tag needs a nonce or a hash.'
        : `Add ${place} to ${directive}.`;
    return [finding(policy, `does not allow the script (${directive})`, wanted)];
  }
  if (hasNonce || isStrict || isListed) return [];
  return [
    finding(
      policy,
      `allows the script by its hash, and not the file that it loads (${directive})`,
      `Add ${place} or 'strict-dynamic' to ${directive}, or give the tag a nonce.`,
    ),
  ];
}

function examineCorpus(policy: Policy, page: ExaminedPage): Finding[] {
  const setting = settingOf(page, 'corpus');
  const url = setting && resolveAddress(page, setting.value);
  const found = sourcesFor(policy, 'connect-src');
  if (!setting || !url || !found || allowsAddress(found.sources, url, originOf(page))) return [];
  return [
    {
      ...finding(
        policy,
        `does not allow the corpus to be fetched (${found.directive})`,
        `Add ${shownSource(url)} to connect-src, or put the JSON into the page.`,
      ),
      at: policy.at ?? placeIn(setting.element, setting.attribute),
    },
  ];
}

function examineTypes(policy: Policy, page: ExaminedPage): Finding[] {
  if (
    page.scripts.length + page.elements.length === 0 ||
    !policy.directives.get('require-trusted-types-for')?.includes("'script'")
  )
    return [];
  const names = policy.directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes('care-faq')) return [];
  if (names.includes("'none'"))
    return [finding(policy, "allows no Trusted Types policy ('none')", 'Write trusted-types care-faq.')];
  return [finding(policy, 'does not name the Trusted Types policy "care-faq"', 'Add care-faq to trusted-types.')];
}

/** How an address would be listed in a policy. */
function shownSource(url: URL): string {
  return url.host === 'page.invalid' ? "'self'" : url.origin;
}
