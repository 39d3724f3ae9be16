import type { ExplainedPhrase, ScreenExplanation } from '../../core/safety/screen/explain-screen.js';
import { paint, type Terminal } from '../command-line/terminal.js';

/** The lines on the screen's verdict: what it read, which listed phrases stood in the message, what the model said. */
export function readableScreen({ verdict, phrases, model }: ScreenExplanation, terminal: Terminal): string[] {
  const { concern, about, medical } = verdict;
  const whose = concern === 'none' ? '' : `, about ${about === 'self' ? 'the visitor' : 'somebody else'}`;
  return [
    `  concern: ${concern}${whose}; personal medical question: ${medical ? 'yes' : 'no'}`,
    ...(phrases.length === 0
      ? ['  no listed phrase']
      : phrases.map(phrase => `  “${phrase.words}”: ${describe(phrase)}`)),
    ...model.map(({ output, score, strongest }) => {
      const features = strongest.map(({ name, adds }) => `${name} ${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(1)}`);
      const line = `  model, ${output}: ${score > 0 ? 'yes' : 'no'} (${Math.abs(score).toFixed(1)} ${score > 0 ? 'above' : 'below'} its threshold)`;
      return features.length === 0 ? line : `${line}${paint(terminal, 'dim', `  ${features.slice(0, 5).join(', ')}`)}`;
    }),
  ];
}

function describe({ role, signals, name, excusedBy, phrase }: ExplainedPhrase): string {
  const listed = `listed as “${phrase}”`;
  switch (role) {
    case 'counts':
      return `counts as ${signals.join(' and ')}, ${listed}`;
    case 'hint':
      return `a hint (${name ?? ''}) for the model, ${listed}`;
    case 'frame':
      return `the frame “${name ?? ''}”, which excuses, ${listed}`;
    case 'excused': {
      const by = excusedBy.length === 0 ? 'a frame' : excusedBy.map(frame => `“${frame}”`).join(' and ');
      return `excused by ${by}, ${listed}${signals.length > 0 ? `; would count as ${signals.join(' and ')}` : ''}`;
    }
  }
}
