import type { BundledKnowledge } from '../bundled-knowledge.js';
import { PlainError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { readSources } from '../fetch/read-source.js';
import { importFiles } from '../import/import-text.js';
import type { Format, Imported } from '../import/imported.js';
import { LossReport } from '../import/loss-report.js';

/** Reads what an owner names; each source once, however often it is asked for. */
export interface SourceReader {
  /** Throws a `PlainError` where it cannot be read. */
  readonly read: (source: string) => Promise<Imported>;
  /** Why a source cannot be read; undefined where it can. */
  readonly faultOf: (source: string) => Promise<string | undefined>;
}

export function createSourceReader(
  { allowsLocal, from }: { readonly allowsLocal: boolean; readonly from: Format | undefined },
  { defaultCorpus }: BundledKnowledge,
  terminal: Terminal,
): SourceReader {
  const takenIds = new Set(defaultCorpus.entries.map(({ id }) => id));
  const read = new Map<string, Imported>();
  const readOnce = async (source: string): Promise<Imported> => {
    const known = read.get(source);
    if (known) return known;
    const report = new LossReport();
    const { files, address, notes } = await readSources([source], allowsLocal, report.at(source));
    for (const note of notes) terminal.note(note);
    const imported = importFiles(files, { from, address, takenIds });
    const whole = { ...imported, losses: [...report.list(), ...imported.losses] };
    read.set(source, whole);
    return whole;
  };
  const faultOf = async (source: string): Promise<string | undefined> => {
    try {
      await readOnce(source);
      return undefined;
    } catch (error) {
      if (error instanceof PlainError) return error.message;
      throw error;
    }
  };
  return { read: readOnce, faultOf };
}
