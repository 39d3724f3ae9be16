import parseContentSecurityPolicy from 'content-security-policy-parser';
import { attribute, findTags } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type Place, placeIn } from '../finding.js';

/** One policy of the page: every one of them has to allow a thing. */
export interface Policy {
  /** For a person: where it stands. */
  readonly name: string;
  readonly at: Place | undefined;
  /** True for a policy that blocks nothing and only reports. */
  readonly isReportOnly: boolean;
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

/** The page’s policies: a header may hold several, apart by commas, and each `<meta>` is one more. */
export function policiesOf(page: ExaminedPage): Policy[] {
  const headers = (['content-security-policy', 'content-security-policy-report-only'] as const).flatMap(name =>
    (page.headers[name] ?? '')
      .split(',')
      .filter(text => text.trim() !== '')
      .map(text => ({
        name: `the header ${name}`,
        at: undefined,
        isReportOnly: name.endsWith('only'),
        directives: parseContentSecurityPolicy(text),
      })),
  );
  const metas = findTags(page.root, 'meta')
    .filter(meta => attribute(meta, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy')
    .map(meta => ({
      name: 'the policy of <meta>',
      at: placeIn(meta),
      isReportOnly: false,
      directives: parseContentSecurityPolicy(attribute(meta, 'content') ?? ''),
    }));
  return [...headers, ...metas];
}

/** The sources that count for a kind of request, and the directive they stand in; undefined where nothing restricts it. */
export function sourcesFor(
  policy: Policy,
  ...names: readonly string[]
): { readonly directive: string; readonly sources: readonly string[] } | undefined {
  const directive = [...names, 'default-src'].find(name => policy.directives.has(name));
  return directive === undefined ? undefined : { directive, sources: policy.directives.get(directive) ?? [] };
}
