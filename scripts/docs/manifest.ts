import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is read of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name?: string; readonly description?: string }[];
  readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
}

export interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
  readonly description?: string;
  readonly attribute?: string;
  readonly default?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

/** Below node_modules, where nothing is kept that cannot be made again; the analyser takes it from the working folder. */
const FOLDER = join('node_modules', '.cache', 'care-faq-docs');

/** The manifest of the sources as they stand, by the analyser and the settings that `npm run build` uses. */
export function readManifest(): Manifest {
  const analyser = join('node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  const parameters = [analyser, 'analyze', '--config', 'build/manifest.config.mjs', '--outdir', FOLDER, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The manifest could not be made. ${stderr}`);
  return JSON.parse(readFileSync(join(FOLDER, 'custom-elements.json'), 'utf8')) as Manifest;
}

/** The class of a name. */
export function declarationOf(manifest: Manifest, name: string): Declaration {
  const found = manifest.modules
    .flatMap(module => module.declarations ?? [])
    .find(declaration => declaration.name === name);
  if (!found) throw new Error(`The manifest has no class ${name}.`);
  return found;
}
