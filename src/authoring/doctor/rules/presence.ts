import {
  ancestorsOf,
  attribute,
  childrenOf,
  type Element,
  findTags,
  type Node,
  type Parent,
  textOf,
} from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, type Place, placeIn } from '../finding.js';

const REMEDY = 'Paste <script src="…/care-faq.js" defer></script> once, before </body>.';

export const presence: DoctorRule = {
  id: 'presence',
  examine: page => [
    ...absence(page),
    ...twice(page),
    ...page.elements.flatMap(examineElement),
    ...page.scripts.flatMap(examinePlace),
  ],
};

function absence({ html, root, scripts, elements }: ExaminedPage): Finding[] {
  if (scripts.length > 0) return [];
  const commented = findComment(root, /care-faq(?:\.app)?\.js/);
  if (commented)
    return [
      {
        severity: 'error',
        at: commented,
        reason: 'the script tag stands in a comment',
        remedy: 'Take the <!-- and --> away.',
      },
    ];
  const delayed = delayedScript(root);
  if (delayed) return [delayed];
  const body = findTags(root, 'body')[0];
  if (body && /<script[^>]{0,500}care-faq/.test(textOf(body))) {
    const at = html.search(/&(?:lt|#60);script[^>]{0,500}care-faq/);
    return [
      {
        severity: 'error',
        at: at < 0 ? undefined : placeAt(html, at),
        reason: 'the script tag is shown as text: an editor has escaped it',
        remedy: 'Paste it in the HTML or code view, not in the text.',
      },
    ];
  }
  const [element] = elements;
  if (element) {
    const isModule = findTags(root, 'script').some(script => attribute(script, 'type') === 'module');
    if (isModule)
      return [
        {
          severity: 'hint',
          at: placeIn(element),
          reason: 'no script tag loads care-faq.js; a module of the page may define the element',
          remedy: 'Nothing to do where your bundle imports care-faq/define.',
        },
      ];
    return [
      {
        severity: 'error',
        at: placeIn(element),
        reason: 'nothing loads the element: there is no script tag',
        remedy: REMEDY,
      },
    ];
  }
  const hasManager = /googletagmanager\.com\/gtm\.js|GTM-[A-Z\d]+/.test(html);
  const reason = hasManager
    ? 'the page itself has no script tag and no <care-faq>; a tag manager may add it later'
    : 'the page has no script tag and no <care-faq>';
  return [
    {
      severity: 'error',
      at: undefined,
      reason,
      remedy: hasManager ? `Look whether the tag is published there, or paste it here. ${REMEDY}` : REMEDY,
    },
  ];
}

function twice({ scripts, elements }: ExaminedPage): Finding[] {
  return [
    ...scripts.slice(1).map(
      script =>
        ({
          severity: 'warning',
          at: placeIn(script),
          reason: 'the script is loaded a second time; only the first counts, and its settings',
          remedy: 'Remove this tag.',
        }) as const,
    ),
    ...elements.slice(1).map(
      element =>
        ({
          severity: 'warning',
          at: placeIn(element),
          reason: 'there is a second <care-faq>: visitors see two panels',
          remedy: 'Keep one, unless two are meant.',
        }) as const,
    ),
  ];
}

function examineElement(element: Element): Finding[] {
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], reason: string, remedy: string, at = placeIn(element)): void =>
    void findings.push({ severity, at, reason, remedy });
  if (element.sourceCodeLocation && !element.sourceCodeLocation.endTag) {
    add(
      'error',
      '<care-faq> is not closed, so it swallows what follows',
      'Write <care-faq …></care-faq>: a slash at the end of the first tag does not close it.',
    );
  }
  if (attribute(element, 'hidden') !== undefined)
    add(
      'warning',
      '<care-faq> is switched off by its attribute "hidden"',
      'Remove the attribute to show it.',
      placeIn(element, 'hidden'),
    );
  if (element.sourceCodeLocation?.endTag && textOf(element) === '') {
    add(
      'hint',
      'there is nothing inside <care-faq> for visitors without scripts',
      'Put a link to your contact there, or what care-faq build --html writes.',
    );
  }
  return findings;
}

function examinePlace(script: Element): Finding[] {
  const around = ancestorsOf(script).find(({ tagName }) => /^(?:noscript|svg|math|textarea|select)$/.test(tagName));
  return around
    ? [
        {
          severity: 'error',
          at: placeIn(script),
          reason: `the script tag stands inside <${around.tagName}>, where it does not run`,
          remedy: 'Move it before </body>.',
        },
      ]
    : [];
}

/** A script tag that a speed or consent tool holds back, or that stands in a template. */
function delayedScript(root: Parent): Finding | undefined {
  const held = findTags(root, 'script').flatMap(script =>
    script.attrs
      .filter(({ name, value }) => name !== 'src' && /care-faq(?:\.app)?\.js/.test(value))
      .map(({ name }) => ({ script, name })),
  )[0];
  if (held) {
    return {
      severity: 'warning',
      at: placeIn(held.script, held.name),
      reason: `a tool of the page holds the script back: its address stands in "${held.name}", not in "src"`,
      remedy:
        'Exempt care-faq.js in that tool (it stores nothing and talks to nobody), or write data-cfasync="false" and nowprocket on the tag.',
    };
  }
  const template = findTags(root, 'template').find(
    element => 'content' in element && /care-faq(?:\.app)?\.js/.test(sourcesIn(element.content as Parent)),
  );
  return (
    template && {
      severity: 'error',
      at: placeIn(template),
      reason: 'the script tag stands inside <template>, where it does not run',
      remedy: 'Move it before </body>.',
    }
  );
}

function sourcesIn(part: Parent): string {
  return findTags(part, 'script')
    .map(script => attribute(script, 'src') ?? '')
    .join(' ');
}

/** Where a comment stands that holds a text. */
function findComment(node: Node | Parent, text: RegExp): Place | undefined {
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#comment' && 'data' in child && text.test(child.data)) {
      const location = child.sourceCodeLocation;
      return { line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
    }
    const found = findComment(child, text);
    if (found) return found;
  }
  return undefined;
}

function placeAt(html: string, offset: number): Place {
  const before = html.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
