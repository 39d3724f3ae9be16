import { fileURLToPath } from 'node:url';
import type { ArgsDef } from 'citty';
import { type Command, defineCommand } from '../command-line/command.js';
import { paint } from '../command-line/terminal.js';
import { fileOnDisk } from '../studio/file-on-disk.js';
import { staticFiles } from '../studio/static-files.js';
import { startStudio } from '../studio/studio-server.js';

const OPTIONS = {
  file: {
    type: 'positional',
    required: false,
    description: 'A corpus or overlay (JSON or YAML) to open and to save back to; any other file is imported.',
  },
} as const satisfies ArgsDef;

/** Beside the command's own file in the package. */
const BUILT = fileURLToPath(new URL('../studio', import.meta.url));

/** `care-faq studio`: serves the studio to this machine until it is ended. `folder`: where the built studio is. */
export function studioCommand(folder: string = BUILT): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'studio',
    summary: 'Edit, check and try a corpus in your browser; nothing leaves this machine.',
    options: OPTIONS,
    examples: ['care-faq studio', 'care-faq studio our-answers.json', 'care-faq studio faq-page.html'],
    run: async (options, terminal) => {
      const file = options.file === undefined ? undefined : fileOnDisk(options.file);
      const { address, server } = await startStudio(staticFiles(folder), file);
      await terminal.write(`${paint(terminal, 'bold', address)}\n`);
      if (file?.isThere === false)
        terminal.note(
          `There is no file "${file.name}" yet: new answers are begun, and it is made when you press Save.`,
        );
      terminal.note(
        file?.canSave
          ? `Open this address in your browser. ${file.name} is written only when you press Save. Ctrl+C ends.`
          : 'Open this address in your browser. Ctrl+C ends.',
      );
      await new Promise<void>(resolve => {
        server.once('close', resolve);
        const end = (): void => {
          server.close();
          server.closeAllConnections();
        };
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
      });
      return 0;
    },
  });
}
