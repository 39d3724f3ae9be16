import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/core/conversation/thresholds.js';
import { careFaq } from './run-care-faq.js';

describe('care-faq ask --explain', () => {
  it('tells words, candidates, evidence, confidence, band and screen, in this order', async () => {
    const { code, out, notes } = await careFaq(['ask', '--explain', 'hw long does a sesion take']);
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    const parts = [
      'answer session-length',
      'Words',
      'sesion',
      'Candidates',
      '1. session-length',
      'classifier',
      'evidence:',
      'Confidence 0.',
      `: answer (answers from ${String(DEFAULT_THRESHOLDS.answerAt)}`,
      'Screen',
      'concern: none',
      'model, concern: no',
    ];
    const places = parts.map(part => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows which listed phrase a concern was read by', async () => {
    const { out } = await careFaq(['ask', '--explain', 'i want to kill myself']);
    expect(out).toMatch(/^help: The screen read crisis/);
    expect(out).toMatch(/counts as crisis, listed as “.+”/);
  });

  it('shows how a question leans on the one before', async () => {
    const { out } = await careFaq(['ask', '--explain', 'how long is it', '--after', 'what happens in a session']);
    expect(out).toMatch(/After “.+\?”: read together with the question answered last/);
  });

  it('writes plain JSON that other programs can read', async () => {
    const { code, out } = await careFaq(['ask', '--explain', '--json', 'is it legal', '--top', '3']);
    expect(code).toBe(0);
    const explanation = JSON.parse(out) as { candidates: unknown[]; kind: string; screen: object };
    expect(explanation.candidates).toHaveLength(3);
    expect(explanation).toMatchObject({ text: 'is it legal', thresholds: { answerAt: 0.6 } });
  });

  it.each([
    [['ask', '--jsonl', '--explain'], '--explain and --after go with one question'],
    [['ask', '--json', 'is it legal'], '--json goes with --explain'],
  ])('says what does not go together: %j', async (parameters, sentence) => {
    const { code, notes } = await careFaq(parameters);
    expect(code).not.toBe(0);
    expect(notes).toContain(sentence);
  });
});
