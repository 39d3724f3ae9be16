import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LIMITS } from '../../core/corpus/limits.js';
import { PlainError } from '../command-line/plain-error.js';

/** The version of a file that is not there yet. */
export const NO_FILE = 'none';

/** A file that was written: its version, and the name of the file beside it that keeps what stood there before. */
export interface Written {
  readonly version: string;
  readonly backup?: string;
}

/** The one file that a run of the studio may read, and write when the person asks. */
export interface FileOnDisk {
  readonly name: string;
  /** False for a file of another kind: the studio makes answers of it, and never writes over it. */
  readonly canSave: boolean;
  /** False for a file that is made when it is first saved. */
  readonly isThere: boolean;
  readonly read: () => { readonly bytes: Uint8Array; readonly version: string };
  /** Writes the whole at once; undefined where the file is no longer of the `expected` version. */
  readonly write: (text: string, expected: string | null) => Written | undefined;
}

/** Looks at a path once: what is wrong with it is told before any server starts. */
export function fileOnDisk(path: string): FileOnDisk {
  const named = resolve(path);
  if (!existsSync(dirname(named))) throw new PlainError(`there is no folder "${dirname(path)}" to write "${path}" in.`);
  // A link stays a link: what it leads to is written.
  const place = existsSync(named) ? realpathSync(named) : named;
  if (existsSync(place) && !statSync(place).isFile())
    throw new PlainError(`"${path}" is a folder. Name a file, or make one of the folder with care-faq build.`);
  if (existsSync(place) && statSync(place).size > LIMITS.file * 4)
    throw new PlainError(`"${path}" is too large: at most ${String(LIMITS.file)} characters are read.`);
  const canSave = /\.(?:json|ya?ml)$/i.test(place);
  if (!canSave && !existsSync(place))
    throw new PlainError(`there is no file "${path}". New answers are kept in a file that ends in .json.`);
  const read = (): { readonly bytes: Uint8Array; readonly version: string } => {
    if (!existsSync(place)) return { bytes: new Uint8Array(), version: NO_FILE };
    const bytes = readFileSync(place);
    return { bytes, version: versionOf(bytes) };
  };
  let ours = NO_FILE;
  return {
    name: basename(named),
    canSave,
    isThere: existsSync(place),
    read,
    write: (text, expected) => {
      const { version: standing } = read();
      if (expected !== null && standing !== expected) return undefined;
      // Kept is what somebody came with, not the steps of one sitting: those the studio's undo goes through.
      const isForeign = standing !== NO_FILE && standing !== ours;
      if (isForeign) copyFileSync(place, `${place}.bak`);
      replace(place, text);
      ours = versionOf(Buffer.from(text));
      return { version: ours, ...(isForeign ? { backup: `${basename(place)}.bak` } : {}) };
    },
  };
}

/** Another file takes the place of the old one in one step: whoever reads it meanwhile gets one of the two, whole. */
function replace(place: string, text: string): void {
  const beside = join(dirname(place), `.${basename(place)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (existsSync(place)) chmodSync(beside, statSync(place).mode);
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
}

function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
