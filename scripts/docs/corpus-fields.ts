import { readFileSync } from 'node:fs';
import { table } from './table.js';

interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly items?: Field;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
}

interface Schema extends Field {
  readonly $defs: Readonly<Record<string, Field>>;
}

const FILE = 'src/authoring/schema/corpus.schema.json';

/** The fields of a corpus file, and of an entry in it, from the schema that editors and the checks use. */
export function corpusFields(): { readonly file: string; readonly entry: string } {
  const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;
  const { entry = {} } = schema.$defs;
  return { file: fieldTable(schema, schema), entry: fieldTable(entry, schema) };
}

function fieldTable({ properties = {} }: Field, schema: Schema): string {
  const rows = Object.entries(properties)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, field]) => [`\`${name}\``, describe(field, schema)]);
  return table(['field', 'meaning'], rows);
}

/** What a field means, and the fields in it where it is an object or a list of such. */
function describe(field: Field, schema: Schema): string {
  const inner = schema.$defs[(field.items ?? field).$ref?.split('/').at(-1) ?? ''];
  const shape = inner?.properties && inner !== schema.$defs['entry'] ? shapeOf(inner, field.items !== undefined) : '';
  return [field.description ?? inner?.description, shape].filter(Boolean).join(' ');
}

function shapeOf({ properties = {} }: Field, isList: boolean): string {
  const fields = `{${Object.keys(properties).join(', ')}}`;
  return isList ? `A list of \`${fields}\`.` : `\`${fields}\``;
}
