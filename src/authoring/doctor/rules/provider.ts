import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { corpusOf } from '../read-corpus-setting.js';
import { settingOf } from '../read-settings.js';

export const provider: DoctorRule = {
  id: 'provider',
  examine: page => {
    const [holder] = [...page.elements, ...page.scripts];
    if (!holder) return [];
    const at = placeIn(holder);
    const prefix = holder.tagName === 'script' ? 'data-' : '';
    const own = corpusOf(page)?.corpus.provider;
    const findings: Finding[] = [];
    if (!settingOf(page, 'region')) {
      findings.push({
        severity: 'warning',
        at,
        reason:
          'no region is set: the crisis lines are chosen by each visitor’s clock and language, else the international ones',
        remedy: `Add ${prefix}region="US", with your country’s two letters.`,
      });
    }
    if (!settingOf(page, 'provider-name') && own?.name === undefined) {
      findings.push({
        severity: 'warning',
        at,
        reason: 'no provider is named: the prompt reads "Talk to a qualified healthcare provider"',
        remedy: `Add ${prefix}provider-name="…".`,
      });
    }
    const ways = ['provider-phone', 'provider-email', 'provider-url'].filter(name => settingOf(page, name));
    const ownWays = [own?.phone, own?.email, own?.url, ...(own?.locations ?? [])].filter(way => way !== undefined);
    if (ways.length === 0 && ownWays.length === 0) {
      findings.push({
        severity: 'warning',
        at,
        reason: 'there is no way to reach the provider',
        remedy: `Add ${prefix}provider-phone, ${prefix}provider-url or ${prefix}provider-email.`,
      });
    }
    return findings;
  },
};
