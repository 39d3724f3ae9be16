import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED } from '../../../../src/authoring/bundled-knowledge.js';
import { contextAfter, NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import { createExplainedAssistant, type ExplainedAssistant } from '../../../../src/core/conversation/explain-reply.js';
import { WORDS_EN } from '../../../../src/core/conversation/words.en.js';
import { createRetriever, type ExplainedRetriever } from '../../../../src/core/retrieval/create-retriever.js';

const { defaultCorpus, crisisLines, screenData } = BUNDLED;
const EVALUATION = join(import.meta.dirname, '../../../../knowledge/en/evaluation');
const messagesOf = (file: string): string[] =>
  readFileSync(join(EVALUATION, file), 'utf8')
    .split('\n')
    .slice(1)
    .map(line => line.split('\t')[0] ?? '')
    .filter(Boolean);

let assistant: ExplainedAssistant;
let retriever: ExplainedRetriever;
beforeAll(async () => {
  assistant = await createExplainedAssistant({
    corpus: defaultCorpus,
    crisisLines,
    screen: screenData,
    words: WORDS_EN,
  });
  retriever = await createRetriever(defaultCorpus);
}, 60_000);

describe('the explanation of a reply', () => {
  it('tells of the same entries and confidences that the visitor’s reply was made of', () => {
    for (const text of messagesOf('answerable.tsv').filter((_, at) => at % 9 === 0)) {
      const { matches, message } = assistant.respond(text, NO_CONTEXT);
      const { candidates, kind, shown } = assistant.explain(text);
      expect(
        candidates.map(({ id, confidence, score }) => [id, confidence, score]),
        text,
      ).toEqual(matches.map(({ entry, confidence, score }) => [entry.id, confidence, score]));
      expect([kind, shown?.id ?? null]).toEqual([
        message.kind,
        'entry' in message ? (message.entry?.id ?? null) : null,
      ]);
    }
  });

  it('reads every word as the ranking does', () => {
    for (const text of messagesOf('answerable.tsv').filter((_, at) => at % 7 === 0)) {
      const { words, asking } = assistant.explain(text);
      if (asking !== null) continue;
      const read = words.flatMap(({ meant }) => meant);
      // Rare terms have numbers for names in a compiled ranking.
      const { stems } = retriever.explain(text).terms;
      expect(read, text).toEqual(stems.map((stem, at) => (stem.startsWith('#') ? read[at] : stem)));
      expect(read.join(' ')).not.toContain('#');
    }
  });

  it('adds up: the parts make the score, the evidence the confidence', () => {
    for (const { parts, score, evidence, confidence } of assistant.explain('how long does a session take').candidates) {
      expect(parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 6);
      expect(evidence.length).toBeGreaterThan(5);
      expect(confidence).toBeGreaterThanOrEqual(0);
    }
  });

  it('says how follow-ups lean on the last answer, and names what the visitor would get', () => {
    const context = contextAfter(NO_CONTEXT, assistant.respond('what happens in a session', NO_CONTEXT).message);
    const effects = ['how long is it usually', 'and then?', 'tell me more', 'does insurance pay for the sessions'].map(
      text => {
        const { followUp, candidates } = assistant.explain(text, context);
        const { matches } = assistant.respond(text, context);
        expect(
          candidates.map(({ id, confidence }) => [id, confidence]),
          text,
        ).toEqual(matches.map(({ entry, confidence }) => [entry.id, confidence]));
        expect(followUp.previous).not.toBeNull();
        return followUp.effect;
      },
    );
    expect(effects).toEqual(['read-together', 'next-entry', 'last-entry', expect.stringMatching(/none|stands-alone/)]);
  });

  it('names repairs, phrases, synonyms and unknown words', () => {
    const readings = assistant.explain('hw much does ketamne therpy cost in zzyzx, pls').words;
    const of = (typed: string): string | undefined => readings.find(word => word.typed === typed)?.reading;
    expect(of('ketamne')).toMatch(/nearest|twin|known/);
    expect(of('zzyzx')).toBe('unknown');
    expect(of('pls')).toBe('spelling');
    expect(of('does')).toBe('grammar');
  });

  it('names the band between the owner’s thresholds', async () => {
    const strict = await createExplainedAssistant({
      corpus: defaultCorpus,
      crisisLines,
      screen: screenData,
      words: WORDS_EN,
      thresholds: { answerAt: 1, suggestAt: 0.01 },
    });
    const { band, kind, because } = strict.explain('how long does a session take');
    expect([band, kind]).toEqual(['suggestions', 'suggestions']);
    expect(because).toContain('below 1');
  });

  it.each([
    ['nothing', ''],
    ['space', '   '],
    ['signs', '?!'],
    ['a picture', '🙂'],
    ['30,000 letters', 'x'.repeat(30_000)],
    ['names of the language', 'constructor __proto__ toString'],
  ])('has something to say of %s without failing', (_, text) => {
    const { because, candidates } = assistant.explain(text);
    expect(because).not.toBe('');
    expect(candidates.length).toBeLessThanOrEqual(5);
  });

  it('is plain data that survives JSON', () => {
    const explanation = assistant.explain('can i take it with my pills');
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('the explanation of the screen’s verdict', () => {
  it.each(['canaries.tsv', 'concern.tsv', 'look-alikes.tsv', 'medical.tsv'])(
    'finds what led to the verdict on every fifth message of %s',
    file => {
      for (const text of messagesOf(file).filter((_, at) => at % 5 === 0)) {
        const { screen } = assistant.explain(text);
        const counted = screen.phrases.filter(({ role }) => role === 'counts');
        const yes = screen.model.filter(({ score }) => score > 0);
        const signal = screen.verdict.concern === 'none' ? 'medical' : screen.verdict.concern;
        const isClear = screen.verdict.concern === 'none' && !screen.verdict.medical;
        if (isClear)
          expect(
            counted.flatMap(({ signals }) => signals),
            text,
          ).toEqual([]);
        else expect(counted.some(({ signals }) => signals.includes(signal)) || yes.length > 0, text).toBe(true);
        for (const { phrase, words } of screen.phrases) expect([phrase, words], text).not.toContain('');
      }
    },
  );

  it('names the listed phrase, and the frame that excuses one', () => {
    const [phrase] = assistant.explain('I want to kill myself').screen.phrases.filter(({ role }) => role === 'counts');
    expect(phrase?.signals).toEqual(['crisis']);
    expect(phrase?.words).toContain('kill');
    const excused = assistant.explain('this wait is killing me').screen.phrases;
    expect(excused.some(({ role }) => role === 'frame')).toBe(true);
  });

  it('names the model’s strongest features, and what they add makes the score', () => {
    const { model } = assistant.explain('i cant see a point in any of this anymore').screen;
    expect(model.map(({ output }) => output)).toEqual(['concern', 'grave', 'emergency', 'abuse', 'medical']);
    for (const { strongest, score, threshold } of model) {
      expect(strongest.map(({ name }) => name)).not.toContain('?');
      if (strongest.length < 8)
        expect(strongest.reduce((sum, { adds }) => sum + adds, -threshold)).toBeCloseTo(score, 6);
    }
  });
});
