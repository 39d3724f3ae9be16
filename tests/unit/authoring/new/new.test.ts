import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, knowledgeWith } from '../knowledge-folder.js';
import { careFaq } from '../run-care-faq.js';

describe('care-faq new', () => {
  it('writes a draft with the fields to fill, in the topic of the closest entry, and names that entry', async () => {
    const folder = knowledgeWith();
    const { code, out, notes } = await careFaq(['new', 'Where is the car park?', folder]);
    const path = join(folder, 'en/entries/visits/where-is-the-car-park.md');
    expect({ code, exists: existsSync(path) }).toEqual({ code: 0, exists: true });
    expect(out.trim().endsWith('entries/visits/where-is-the-car-park.md')).toBe(true);
    expect(notes).toContain('Already answered by parking (“Where can I park?”)?');
    expect(readFileSync(path, 'utf8')).toMatch(
      /^---\nquestion: Where is the car park\?\n.*variants: \[\].*review: draft\n/s,
    );
  });

  it('writes what reads back, and what no visitor sees', async () => {
    const folder = knowledgeWith();
    await careFaq(['new', 'What: "is" #this?', folder, '--topic', 'visits']);
    const { out, notes } = await careFaq(['build', folder]);
    expect(notes).toContain('Left out as drafts: what-is-this');
    expect(out).not.toContain('what-is-this');
    expect((await careFaq(['build', folder, '--drafts'])).out).toContain('"What: \\"is\\" #this?"');
  });

  it('tells of a topic that is not listed', async () => {
    const folder = knowledgeWith();
    const { code, notes } = await careFaq(['new', 'What do you cost?', folder, '--topic', 'visit']);
    expect(code).toBe(0);
    expect(notes).toContain('The topic "visit" is not listed in locale.yml yet. Did you mean "visits"?');
  });

  it.each([
    [['new'], 2, 'give the question in quotation marks'],
    [['new', 'Where', 'is', 'it'], 2, 'give the question in quotation marks'],
    [['new', '???'], 2, 'a question has words'],
    [['new', 'Where?', 'gone'], 1, 'there is no folder "gone".'],
  ])('ends %j with %i and says why', async (parameters, code, part) => {
    const run = await careFaq(parameters);
    expect(run.code).toBe(code);
    expect(run.notes).toContain(part);
  });

  it('writes no question a second time, no topic out of the folder, and nothing into a file', async () => {
    const folder = knowledgeWith();
    expect((await careFaq(['new', 'where can i PARK?', folder])).notes).toContain('is there already: parking');
    expect(await careFaq(['new', 'Who?', folder, '--topic', '../../..'])).toMatchObject({ code: 2 });
    const file = join(folderWith({ 'our.json': '{}' }), 'our.json');
    expect((await careFaq(['new', 'Who?', file])).notes).toContain('care-faq studio');
  });
});
