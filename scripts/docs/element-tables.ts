import { DEFAULT_THRESHOLDS } from '../../src/core/conversation/thresholds.js';
import { FEEDBACK_REASONS } from '../../src/ui/strings/strings.js';
import { declarationOf, type Declaration, type Manifest, type Member } from './manifest.js';
import { table } from './table.js';

const ELEMENT = 'CareFaq';

/** Defaults that stand elsewhere than at the attribute. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'answer-at': String(DEFAULT_THRESHOLDS.answerAt),
  'suggest-at': String(DEFAULT_THRESHOLDS.suggestAt),
};

/** What a type's name stands for. */
const TYPES: Readonly<Record<string, string>> = {
  FeedbackReason: FEEDBACK_REASONS.map(reason => `'${reason}'`).join(' | '),
};

/** Attributes, each with its default. */
export function attributes(manifest: Manifest): string {
  const rows = membersOf(manifest, 'field')
    .filter(member => member.attribute !== undefined)
    .map(member => [code(member.attribute), member.description ?? '', defaultOf(member)]);
  return table(['attribute', 'what it sets', 'default'], rows);
}

/** Methods, and what can only be reached from JavaScript. */
export function methods(manifest: Manifest): string {
  const calls = membersOf(manifest, 'method').map(member => [
    code(`${member.name}(${parametersOf(member)})`),
    member.description ?? '',
  ]);
  const fields = membersOf(manifest, 'field')
    .filter(member => member.attribute === undefined && !member.static && member.description !== undefined)
    .map(member => [code(member.name), member.description ?? '']);
  return table(['member', 'what it does'], [...calls, ...fields]);
}

/** Events, with the fields of their classes. */
export function events(manifest: Manifest): string {
  const rows = (declarationOf(manifest, ELEMENT).events ?? []).flatMap(({ name, description }) => {
    if (name === undefined) return [];
    const fields = membersOfClass(declarationOf(manifest, classOf(name)), 'field').map(member =>
      code(`${member.name}: ${typeOf(member)}`),
    );
    return [[code(name), description ?? '', fields.join(', ')]];
  });
  return table(['event', 'when', 'its fields'], rows);
}

export function parts(manifest: Manifest): string {
  const rows = (declarationOf(manifest, ELEMENT).cssParts ?? []).map(({ name, description }) => [
    code(`::part(${name})`),
    description ?? '',
  ]);
  return table(['part', 'what it is'], rows);
}

/** `care-faq-reply` is a `CareFaqReplyEvent`. */
function classOf(event: string): string {
  return `${event.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Event`;
}

function membersOf(manifest: Manifest, kind: Member['kind']): readonly Member[] {
  return membersOfClass(declarationOf(manifest, ELEMENT), kind);
}

function membersOfClass({ members = [] }: Declaration, kind: Member['kind']): readonly Member[] {
  return members.filter(member => member.kind === kind);
}

function parametersOf({ parameters = [] }: Member): string {
  return parameters.map(parameter => parameter.name).join(', ');
}

function typeOf({ type }: Member): string {
  return (type?.text ?? '').replace(/\w+/g, name => TYPES[name] ?? name);
}

function defaultOf({ attribute = '', default: standard = DEFAULTS[attribute], type }: Member): string {
  if (standard === undefined || standard === "''" || type?.text === 'boolean') return '';
  return code(standard.replace(/^'|'$/g, ''));
}

function code(text = ''): string {
  return `\`${text}\``;
}
