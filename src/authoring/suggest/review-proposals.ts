import { paint, type Terminal } from '../command-line/terminal.js';
import { splitLines } from '../ask/split-lines.js';
import type { Proposal } from './proposal.js';

/**
 * Asks a person about each wording and each new question. What was accepted, in their words where they changed them; what
 * was neither accepted nor refused when the input ended is not accepted.
 */
export async function reviewProposals(proposals: readonly Proposal[], terminal: Terminal): Promise<Proposal[]> {
  const answers = splitLines(terminal.input);
  const accepted: Proposal[] = [];
  for (const [index, proposal] of proposals.entries()) {
    await terminal.write(`\n${heading(proposal, index, proposals.length, terminal)}`);
    const decided = proposal.kind !== 'variants' ? await decide(proposal.question, answers, terminal) : undefined;
    if (decided === 'quit') break;
    if (decided === 'no') continue;
    const variants: string[] = [];
    let isOver = false;
    for (const variant of proposal.variants) {
      const answer = await decide(variant, answers, terminal);
      if (answer === 'quit') {
        isOver = true;
        break;
      }
      if (answer !== 'no') variants.push(answer.text);
    }
    if (proposal.kind !== 'variants' && decided) accepted.push({ ...proposal, question: decided.text, variants });
    else if (proposal.kind === 'variants' && variants.length > 0) accepted.push({ ...proposal, variants });
    if (isOver) break;
  }
  return accepted;
}

type Decision = { readonly text: string } | 'no' | 'quit';

async function decide(text: string, answers: AsyncGenerator<string>, terminal: Terminal): Promise<Decision> {
  for (;;) {
    await terminal.write(
      `  ${paint(terminal, 'bold', text)}\n  ${paint(terminal, 'dim', '[y]es [n]o [e]dit [q]uit')} > `,
    );
    const answer = await nextLine(answers);
    switch (answer?.toLowerCase()) {
      case 'y':
      case 'yes':
        return { text };
      case 'n':
      case 'no':
        return 'no';
      case 'e':
      case 'edit': {
        await terminal.write('  New words > ');
        const words = await nextLine(answers);
        if (words === undefined) return 'quit';
        if (words !== '') return { text: words };
        break;
      }
      case 'q':
      case 'quit':
      case undefined:
        return 'quit';
      default:
        await terminal.write('  Please type y, n, e or q.\n');
    }
  }
}

async function nextLine(answers: AsyncGenerator<string>): Promise<string | undefined> {
  const next = await answers.next();
  return next.done ? undefined : next.value.trim();
}

function heading(proposal: Proposal, index: number, count: number, terminal: Terminal): string {
  const times = proposal.times === 1 ? 'once' : `${String(proposal.times)} times`;
  const place = paint(terminal, 'cyan', `${String(index + 1)} of ${String(count)}, asked ${times}.`);
  return `${place} ${whatOf(proposal)}\n`;
}

function whatOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'entry':
      return 'No entry is near this. Begin one, as a draft?';
    case 'answer':
      return 'The default answer only says that it does not know. Begin your own in its place, as a draft?';
    case 'variants':
      return `Nearly found "${proposal.question}" (${proposal.entry}). Add these wordings to it?`;
  }
}
