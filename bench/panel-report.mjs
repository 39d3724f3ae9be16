// The figures of `npm run bench:panel` as a table, beside those of other panels.

/** Others, from one run of five in Chromium at 4x and on the same slow line; kB to the first answer are all of theirs. */
const PEERS = [
  ['deep-chat 2.4', '91.9', '91.9 + remote reply', '0–3 (109)', '+216..300', '162–197', '100 (canned)', '0.47 / 0.79'],
  ['DocSearch 5', '84.1', '84.1 + remote', '50–113 (177)', '+292..348', '215–281', '164–237 (canned)', '0.49 / 0.94'],
  [
    'Pagefind default UI',
    '27.4',
    '140.1, local',
    '20 (44)',
    '+252',
    '147',
    '3707, local',
    '0.21 / 0.44 + worker and wasm',
  ],
  [
    'Pagefind component UI',
    '39.3',
    '152.0, local',
    '91 (163)',
    '+352',
    '202',
    '4355, local',
    '0.42 / 0.62 + worker and wasm',
  ],
  ['typebot', '164.2', '+ remote', '247', '+196', '1488', '718 (canned)', '1.2 / 2.5'],
  ['n8n chat', '481', '+ remote', '740', '+292', '229', '753 (canned)', '5.3 / 6.4'],
  ['BotFramework WebChat, minimal', '374', '+ remote', '1566', '+264', '772', '~530 (canned)', '4.2 / 7.5'],
  ['BotFramework WebChat, full', '639', '+ remote', '3007', '+204', '728', '~530 (canned)', '7.9 / 11.7'],
];

const HEAD = [
  '',
  'kB before the launcher',
  'kB to the first answer',
  'TBT ms (max)',
  'LCP delta ms',
  'open ms',
  'first answer, cold ms',
  'heap MB loaded / answered',
];

/**
 * The whole report.
 *
 * @param {readonly Record<'without' | 'cold' | 'preloaded', Record<string, number>>[]} runs
 * @param {number} shellBytes brotli
 * @param {number} appBytes brotli
 */
export function describeRuns(runs, shellBytes, appBytes) {
  const all = (kind, name) => runs.map(run => run[kind][name]);
  const tbt = runs.map(({ cold, without }) => Math.max(0, cold.tbt - without.tbt));
  const lcp = median(runs.map(({ cold, without }) => cold.lcp - without.lcp));
  const heap = name => median(runs.map(({ cold, without }) => cold[name] - without.heapBefore)) / 1e6;
  const ours = [
    '**care-faq**',
    kilo(shellBytes),
    `${kilo(shellBytes + appBytes)}, local`,
    `${whole(median(tbt))} (${whole(Math.max(...tbt))})`,
    `${lcp < 0 ? '−' : '+'}${whole(Math.abs(lcp))}`,
    whole(median(all('cold', 'openMs'))),
    `${whole(median(all('cold', 'coldMs')))}, local`,
    `${heap('heapBefore').toFixed(2)} / ${heap('heapAfter').toFixed(2)}`,
  ];
  const rest = [
    [
      'first answer, its bytes fetched before (somebody came near the launcher), ms',
      whole(median(all('preloaded', 'coldMs'))),
    ],
    ['second answer, ms', whole(median(all('cold', 'secondMs')))],
    [
      'longest piece of work on the main thread, from the click to the first answer, ms',
      `${whole(median(all('cold', 'longestMs')))} (${whole(Math.max(...all('cold', 'longestMs')))})`,
    ],
    [
      'the same, bytes fetched before, ms',
      `${whole(median(all('preloaded', 'longestMs')))} (${whole(Math.max(...all('preloaded', 'longestMs')))})`,
    ],
    ['layout shift, through loading, opening and two answers', Math.max(...all('cold', 'cls')).toFixed(3)],
  ];
  return `# How long the panel takes

Written by \`npm run bench:panel\`: Chromium at a quarter of its speed, on a slow line (180 kB/s, 562 ms a request), medians of
${String(runs.length)} runs. kB are 1000 B, brotli. The figures of others are from an earlier run under the same conditions on a machine of
the same kind: read ratios, not milliseconds.

${table([HEAD, ours, ...PEERS])}

${table([['care-faq', ''], ...rest])}
`;
}

function table([head, ...rows]) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function whole(number) {
  return String(Math.round(number));
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
