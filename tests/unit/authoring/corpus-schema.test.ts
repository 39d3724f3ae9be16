import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../../src/authoring/schema/corpus.schema.json' with { type: 'json' };
import { LIMITS } from '../../../src/core/corpus/limits.js';
import { readCorpus } from '../../../src/core/corpus/read-corpus.js';
import { careFaq } from './run-care-faq.js';

const isValid = new Ajv2020({ allErrors: true }).compile(schema);
const faultsOf = (value: unknown): string[] => {
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const EXAMPLES = readdirSync('demo/examples')
  .filter(name => name.endsWith('.json'))
  .map(name => `demo/examples/${name}`);
const ENTRY = { id: 'dogs', question: 'Dogs?', answer: 'Yes.' };

describe('the schema of a corpus', () => {
  it.each(['demo/coach-overlay.json', ...EXAMPLES])('agrees with %s', path => {
    expect(faultsOf(read(path))).toEqual([]);
  });

  it('agrees with what care-faq build writes of the default corpus', async () => {
    const { out } = await careFaq(['build', 'knowledge']);
    expect(faultsOf(JSON.parse(out))).toEqual([]);
  });

  it.each([
    [{ entries: [] }, ' required'],
    [{ format: 2 }, '/format const'],
    [{ format: 1, extends: 'https://example.org' }, '/extends const'],
    [{ format: 1, entries: [{ ...ENTRY, answer: 5 }] }, '/entries/0/answer type'],
    [{ format: 1, entries: [{ id: 'a', question: 'b' }] }, '/entries/0 required'],
    [{ format: 1, entries: [{ ...ENTRY, variant: [] }] }, '/entries/0 additionalProperties'],
    [{ format: 1, entries: [{ ...ENTRY, reviewed: 'May' }] }, '/entries/0/reviewed pattern'],
    [{ format: 1, sources: [{ id: 'a', title: 'b', url: 'http://example.org' }] }, '/sources/0/url pattern'],
    [{ format: 1, provider: { kind: 'wizard' } }, '/provider/kind enum'],
    [{ format: 1, supportLines: [{ name: 'a' }] }, '/supportLines/0 required'],
  ])('refuses %j, and so does the reader where it is more than a name', (value, fault) => {
    expect(faultsOf(value)).toContain(fault);
    if (!fault.endsWith('additionalProperties')) expect(readCorpus(value).problems.length).toBeGreaterThan(0);
  });

  it('has the reader’s limits', () => {
    const { entry } = schema.$defs;
    expect(schema.properties.entries.maxItems).toBe(LIMITS.entries);
    expect(entry.properties.id.maxLength).toBe(LIMITS.id);
    expect(entry.properties.question.maxLength).toBe(LIMITS.question);
    expect(entry.properties.answer.maxLength).toBe(LIMITS.answer);
    expect(entry.properties.variants).toMatchObject({
      maxItems: LIMITS.variants,
      items: { maxLength: LIMITS.variant },
    });
  });
});
