// Measures the whole road on the labelled messages of knowledge/en/evaluation and writes docs/quality.md and
// docs/quality.json: `npm run quality`. With `-v` it also prints the misses of the answerable messages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import corpus from 'virtual:corpus/en';
import screenData from 'virtual:screen';
import { NO_CONTEXT } from '../src/core/conversation/context.js';
import { defaultAssistant, evaluationMessages, summarise, takeFigures } from './quality/figures.js';
import { byStyle, share } from './quality/measure.js';

const figures = await takeFigures();
const percent = (value: number): string => (value * 100).toFixed(1);
const sizes = Object.entries(figures).map(([name, outcomes]) => `${name} ${String((outcomes as unknown[]).length)}`);
const rows = summarise(figures);

const styles = [...byStyle(figures.answerable)].map(([style, outcomes]) => {
  const shares = [share(outcomes, ({ rank }) => rank === 0), share(outcomes, ({ rank }) => rank >= 0 && rank < 3)];
  return `| ${style} | ${String(outcomes.length)} | ${shares.map(percent).join(' | ')} |`;
});

const latencies = await measureLatency();
const bytes = [
  ['answers (questions, answers, sources)', JSON.stringify({ ...corpus, ranking: undefined })],
  ['ranking data', JSON.stringify(corpus.ranking)],
  ['screen data', JSON.stringify(screenData)],
].map(([name = '', text = '']) => ({ name, brotli: brotliCompressSync(text).length }));

const report = `# Quality

Written by \`npm run quality\`: every labelled message of \`knowledge/en/evaluation\` sent down the whole road (screen,
retrieval, confidence) of the default corpus as it is shipped. The messages were written without sight of the corpus's
variants and of the screen's lists. Messages: ${sizes.join(', ')}.

| figure | % | good is |
| --- | ---: | --- |
${rows.map(({ name, value, goal }) => `| ${name} | ${percent(value)} | ${goal} |`).join('\n')}

## Answerable messages by style

| style | messages | ranked first % | in the first three % |
| --- | ---: | ---: | ---: |
${styles.join('\n')}

## Bytes, brotli

| part | bytes |
| --- | ---: |
${bytes.map(({ name, brotli }) => `| ${name} | ${String(brotli)} |`).join('\n')}

## Time of one message, Node

p50 ${latencies.p50.toFixed(2)} ms, p99 ${latencies.p99.toFixed(2)} ms over ${String(latencies.count)} messages.
`;
console.log(report);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/quality.md', report);
writeFileSync('docs/quality.json', `${JSON.stringify({ figures: rows, bytes }, null, 2)}\n`);

if (process.argv.includes('-v')) {
  for (const { text, expect, response, rank } of figures.answerable.filter(outcome => outcome.rank !== 0)) {
    console.log(
      `${String(rank)}  ${text}\n     is ${response.matches[0]?.entry.id ?? '-'}, should be ${expect.join(' or ')}`,
    );
  }
}

async function measureLatency(): Promise<{ p50: number; p99: number; count: number }> {
  const assistant = await defaultAssistant();
  const messages = [...evaluationMessages('answerable'), ...evaluationMessages('unanswerable')];
  const times = messages.map(({ text }) => {
    const start = performance.now();
    assistant.respond(text, NO_CONTEXT);
    return performance.now() - start;
  });
  times.sort((one, other) => one - other);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), count: times.length };
}
