// This project and its peers on the same questions, into docs/peers.md: `npm run bench`. With names of sets or engines
// (parts of them will do) it measures only those, and prints instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, librarySize } from '../scripts/quality/code-size.ts';
import { evenly, rankedFigures } from '../scripts/quality/ranked-figures.ts';
import { percent, table } from '../scripts/quality/table.ts';
import { CARE_FAQ } from './care-faq.mjs';
import { PUBLIC_SETS, readDataSets } from './data-sets.mjs';
import { PEERS } from './engines.mjs';

/** At most this many messages of a set. */
const MOST = 300;
/** Asked before the clock runs, so that every engine is warm. */
const WARM_UP = 5;
const DASH = '–';

const asked = process.argv.slice(2);
const sets = chosen(readDataSets());
const engines = chosen([...CARE_FAQ, ...PEERS]);
const measured = [];
for (const set of sets) {
  for (const engine of engines) {
    if (engine.skips?.includes(set.name)) continue;
    measured.push({ set, engine, ...(await measure(engine, set)) });
    console.error(`${set.name}: ${engine.name}`);
  }
}
const report = writeReport(await sizes());
console.log(report);
if (asked.length === 0) writeFileSync(join('docs', 'peers.md'), report);

/** Those that an argument names; all of them where none is named. */
function chosen(named) {
  const wanted = named.filter(({ name }) => asked.some(part => name.toLowerCase().includes(part.toLowerCase())));
  return wanted.length > 0 ? wanted : named;
}

async function measure(engine, set) {
  const { documents } = set;
  const index = await engine.index(documents, set);
  const messages = evenly(set.messages, Math.min(MOST, engine.most ?? MOST));
  const warmUp = engine.most === undefined ? messages.slice(0, WARM_UP) : [];
  for (const { text } of warmUp) await index.search(text);
  const ranked = [];
  for (const { text, expect } of messages) {
    const start = performance.now();
    const places = await index.search(text);
    const time = performance.now() - start;
    ranked.push({ rank: places.findIndex(place => expect.includes(documents[place]?.id)), time });
  }
  const data = await index.data();
  return { figures: rankedFigures(ranked), bytes: data === '' ? null : bytesOf(data).brotli };
}

async function sizes() {
  const found = new Map();
  for (const { library, source } of engines) {
    if (!found.has(library)) found.set(library, await librarySize(source, 'bench'));
  }
  return found;
}

function writeReport(librarySizes) {
  return `# Peers

Written by \`npm run bench\`: other JavaScript search libraries on the same questions and answers, in the same run. Every
engine gets each entry's question, all its variants and its answer, and is asked the same messages (at most ${MOST} of a
set, evenly spaced), in the setting that did best among those its documents describe. P@1 and R@3: the right entry came
first, or in the first three, in per cent of the messages. Index: what would be shipped to search with, brotli; ours holds
what was made of the variants and is completed from the questions and answers, which a page has anyway. Times are of one
message in Node.

${sets.map(setTable).join('\n\n')}

${existsSync(PUBLIC_SETS) ? meanTable() : `The public sets were skipped, since there is no \`${PUBLIC_SETS}\`.`}

## Libraries

What a page would load to search, minified, its language data included.

${libraryTable(librarySizes)}

## Settings

${engines.map(({ name, setting }) => `- ${name}: ${setting}.`).join('\n')}

Fuse is slow on long texts: it is asked 16 messages of a set, and left out of the sets with the most texts.
`;
}

function setTable(set) {
  const rows = measured.filter(row => row.set === set);
  const { documents, messages } = set;
  const variants = documents.reduce((sum, document) => sum + document.variants.length, 0);
  return `## ${set.name}

${documents.length} entries with ${variants} variants; ${Math.min(MOST, messages.length)} messages.

${table(
  ['engine', 'P@1', 'R@3', 'p50 ms', 'p99 ms', 'index bytes'],
  rows.map(({ engine, figures, bytes }) => [
    engine.most === undefined ? engine.name : `${engine.name} (${figures.count} messages)`,
    percent(figures.first),
    percent(figures.inThree),
    figures.p50.toFixed(2),
    figures.p99.toFixed(2),
    bytes === null ? DASH : String(bytes),
  ]),
)}`;
}

function meanTable() {
  const whole = engines.filter(engine => sets.every(set => !engine.skips?.includes(set.name)));
  const mean = (engine, figure) => {
    const rows = measured.filter(row => row.engine === engine);
    return percent(rows.reduce((sum, { figures }) => sum + figures[figure], 0) / rows.length);
  };
  return `## Mean of all sets

${table(
  ['engine', 'P@1', 'R@3'],
  whole.map(engine => [engine.name, mean(engine, 'first'), mean(engine, 'inThree')]),
)}`;
}

function libraryTable(librarySizes) {
  return table(
    ['library', 'version', 'brotli', 'gzip'],
    [...librarySizes].map(([library, { brotli, gzip }]) => [
      library === '' ? '**care-faq**, MiniSearch in it' : library,
      library === '' ? DASH : versionOf(library),
      String(brotli),
      String(gzip),
    ]),
  );
}

function versionOf(library) {
  return JSON.parse(readFileSync(join('bench', 'node_modules', library, 'package.json'), 'utf8')).version;
}
