import { attribute, ancestorsOf, type Element } from '../../import/html/tree.js';
import type { ExaminedPage, NamedFile } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { resolveAddress } from '../read-settings.js';

const SCRIPT_TYPES = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

export const scriptTag: DoctorRule = {
  id: 'script-tag',
  examine: page => [
    ...page.scripts.flatMap(script => [...examineLoading(script), ...examineAddress(page, script)]),
    ...examineLoaded(page),
  ],
};

function examineLoading(script: Element): Finding[] {
  const type = attribute(script, 'type') ?? '';
  const has = (name: string): boolean => attribute(script, name) !== undefined;
  const at = placeIn(script, 'type');
  if (type !== '' && !SCRIPT_TYPES.test(type)) {
    return [
      {
        severity: 'warning',
        at,
        reason: `browsers do not run a script of type "${type}"; a consent or speed tool may, later`,
        remedy: 'Take the type away: the script stores nothing and talks to nobody. Exempt it in that tool.',
      },
    ];
  }
  if (has('nomodule'))
    return [
      {
        severity: 'error',
        at: placeIn(script, 'nomodule'),
        reason: 'with "nomodule" no browser of today runs it',
        remedy: 'Remove the attribute.',
      },
    ];
  if (type.toLowerCase() === 'module') {
    return [
      {
        severity: 'warning',
        at,
        reason: 'care-faq.js is a classic script; as a module it finds its settings only by its file’s name',
        remedy: 'Write defer in place of type="module".',
      },
    ];
  }
  const inHead = ancestorsOf(script).some(({ tagName }) => tagName === 'head');
  if (!has('defer') && !has('async') && inHead) {
    return [
      {
        severity: 'warning',
        at: placeIn(script),
        reason: 'the page waits for the script before it is drawn',
        remedy: 'Add defer.',
      },
    ];
  }
  return [];
}

const APP = 'care-faq.app.js';

/** The script draws a panel by itself, so nothing is seen of it at first that what answers is not there. */
function examineLoaded({ loaded }: ExaminedPage): Finding[] {
  const missing = loaded.filter(({ file }) => file.state === 'missing' || comesAsAnother(file));
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(({ name }) => name).sort((one, other) => Number(other === APP) - Number(one === APP));
  const why = names.includes(APP) ? 'visitors get no answer, only how to reach you' : 'parts of it do not work';
  const [is, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    {
      severity: 'error',
      at: placeIn(first.script, 'src'),
      reason: `${names.join(', ')} ${is} not beside the script, which loads ${them}: ${why}`,
      remedy: `Upload ${them} to the folder of care-faq.js, all of one version.`,
    },
  ];
}

/** A server that sends its start page for whatever it does not have. */
function comesAsAnother(file: NamedFile): boolean {
  const type = file.state === 'found' ? (file.headers['content-type'] ?? '') : '';
  return type !== '' && !/javascript|ecmascript/i.test(type);
}

function examineAddress(page: ExaminedPage, script: Element): Finding[] {
  const src = attribute(script, 'src') ?? '';
  const at = placeIn(script, 'src');
  const url = resolveAddress(page, src);
  if (!url)
    return [
      { severity: 'error', at, reason: `"${src}" is not an address`, remedy: 'Write the address of care-faq.js.' },
    ];
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], reason: string, remedy: string): void =>
    void findings.push({ severity, at, reason, remedy });
  if (/care-faq\.app\.js$/.test(url.pathname))
    add('error', 'care-faq.app.js is the second file, which the first one loads', 'Load care-faq.js.');
  if (url.protocol === 'http:' && page.url?.protocol !== 'http:')
    add('error', 'a page with https runs no script without', 'Write https:// or an address without a scheme and host.');
  if (/@latest|@\^|@~|\/npm\/care-faq\//.test(url.href))
    add(
      'warning',
      'the address has no exact version: what runs on your page can change overnight',
      'Name a version, or serve the file from your own address.',
    );
  const file = page.files.get(src);
  if (file?.state === 'missing')
    add(
      'error',
      `the script is not there (${file.why})`,
      'Upload care-faq.js and every care-faq.*.js to one folder, and name it in src.',
    );
  const type = file?.state === 'found' ? (file.headers['content-type'] ?? '') : '';
  if (type !== '' && !/javascript|ecmascript/i.test(type))
    add(
      'error',
      `the script comes as ${type}, which browsers do not run`,
      'Let the server send .js files as text/javascript; it may have sent an error page.',
    );
  return findings;
}
