import type { ExaminedPage } from './examined-page.js';
import type { Finding } from './finding.js';
import { DOCTOR_RULES } from './rules/index.js';

/** A finding with the rule it is by. */
export interface RuledFinding extends Finding {
  readonly rule: string;
}

const ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, hint: 2 };

/** Runs every rule over a page; errors first, then by place. */
export function examinePage(page: ExaminedPage): RuledFinding[] {
  return DOCTOR_RULES.flatMap(rule => rule.examine(page).map(finding => ({ ...finding, rule: rule.id }))).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.at?.line ?? 0) - (b.at?.line ?? 0),
  );
}
