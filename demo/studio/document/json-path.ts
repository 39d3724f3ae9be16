/** A place in a file: names of fields and positions in lists, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** The path of a JSON pointer (RFC 6901): `/entries/3/answer`. A step of digits counts as a position in a list. */
export function pathOfPointer(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}

/** The value at a path; undefined where there is none. Own fields only. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}

/** A copy with another value at a path, `undefined` to leave the field out; what is not on the path is shared. */
export function withValueAt(value: unknown, path: JsonPath, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
    const made = [...list];
    if (rest.length === 0 && next === undefined) made.splice(step, 1);
    else made[step] = withValueAt(list[step], rest, next);
    return made;
  }
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const inner = withValueAt(valueAt(value, [step]), rest, next);
  const others = fields.map(([name, field]) => [name, name === step ? inner : field] as const);
  const all = fields.some(([name]) => name === step) ? others : [...others, [step, inner] as const];
  return Object.fromEntries(all.filter(([, field]) => field !== undefined));
}
