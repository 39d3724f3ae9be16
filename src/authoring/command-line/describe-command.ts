import type { ArgsDef } from 'citty';
import type { Command } from './command.js';
import { paint, type Terminal } from './terminal.js';

const EXIT_CODES = 'Exit codes: 0 done, 1 something is wrong, 2 the command line cannot be carried out.';

/** The page of `care-faq help`. */
export function describeCommands(commands: readonly Command[], version: string, terminal: Terminal): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    `care-faq ${version}: answers visitors’ questions from a curated corpus.`,
    '',
    paint(terminal, 'bold', 'Usage'),
    '  care-faq COMMAND [options]',
    '',
    paint(terminal, 'bold', 'Commands'),
    ...columns(rows, terminal),
    '',
    'care-faq COMMAND --help tells more about one.',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** The page of `care-faq COMMAND --help`. */
export function describeCommand(command: Command, terminal: Terminal): string {
  const { positional, named } = sortOptions(command.options);
  const takes = positional.map(([name, option]) => (option.required ? name.toUpperCase() : `[${name.toUpperCase()}]`));
  return [
    command.summary,
    '',
    paint(terminal, 'bold', 'Usage'),
    `  ${['care-faq', command.name, ...takes, '[options]'].join(' ')}`,
    ...section(
      'Arguments',
      positional.map(([name, option]) => [name.toUpperCase(), option.description ?? '']),
      terminal,
    ),
    ...section(
      'Options',
      [
        ...named.flatMap(([name, option]) => [
          // Of what is done anyway, only how it is not done is worth a line.
          ...(option.description === undefined && isDoneAnyway(option)
            ? []
            : [[flagOf(name, option), describe(option)] as const]),
          ...negativeOf(name, option),
        ]),
        ['-h, --help', 'Show this.'],
      ],
      terminal,
    ),
    '',
    paint(terminal, 'bold', 'Examples'),
    ...command.examples.map(example => `  ${example}`),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

type Option = ArgsDef[string];

function sortOptions(options: ArgsDef): Record<'positional' | 'named', (readonly [string, Option])[]> {
  const all = Object.entries(options);
  return {
    positional: all.filter(([, option]) => option.type === 'positional'),
    named: all.filter(([, option]) => option.type !== 'positional'),
  };
}

function flagOf(name: string, option: Option): string {
  const aliases = 'alias' in option ? [option.alias ?? []].flat() : [];
  const value = option.type === 'boolean' ? '' : ` ${option.valueHint ?? name.toUpperCase()}`;
  return [...aliases.map(alias => `-${alias}`), `--${name}`].join(', ') + value;
}

function isDoneAnyway(option: Option): boolean {
  return option.type === 'boolean' && option.default === true;
}

/** What is done unless somebody says no, and how they say it. */
function negativeOf(name: string, option: Option): (readonly [string, string])[] {
  if (!isDoneAnyway(option)) return [];
  const how = 'negativeDescription' in option ? option.negativeDescription : undefined;
  return [[`--no-${name}`, how ?? 'Do not.']];
}

function describe(option: Option): string {
  const standard = option.default === undefined || option.default === false ? '' : ` (${String(option.default)})`;
  return `${option.description ?? ''}${standard}`;
}

function section(title: string, rows: readonly (readonly [string, string])[], terminal: Terminal): string[] {
  return rows.length === 0 ? [] : ['', paint(terminal, 'bold', title), ...columns(rows, terminal)];
}

function columns(rows: readonly (readonly [string, string])[], terminal: Terminal): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${paint(terminal, 'cyan', left.padEnd(width))}  ${right}`);
}
