import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';

/** What a visitor would download. */
export interface Bytes {
  readonly brotli: number;
  readonly gzip: number;
}

/** The bytes (minified, brotli) of one source file without what it imports, but with the packages named. */
export async function codeSize(file: string, ...packages: readonly string[]): Promise<number> {
  const entry = resolve(file);
  const code = await minified(entry, id => !id.includes(entry) && !packages.some(name => id.includes(name)));
  return bytesOf(code).brotli;
}

/** The bytes (minified) of a module's source with everything it imports; packages are looked for from `folder`. */
export async function librarySize(source: string, folder: string): Promise<Bytes> {
  const entry = join(resolve(folder), 'library-size.js');
  const plugin: Plugin = {
    name: 'care-faq:library-size',
    resolveId: id => (id === entry ? entry : undefined),
    load: id => (id === entry ? source : undefined),
  };
  return bytesOf(await minified(entry, () => false, plugin));
}

export function bytesOf(text: string): Bytes {
  return { brotli: brotliCompressSync(text).length, gzip: gzipSync(text, { level: 9 }).length };
}

async function minified(entry: string, isLeftOut: (id: string) => boolean, plugin?: Plugin): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: isLeftOut, output: { minify: true, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return built
    .flatMap(({ output }) => output)
    .map(part => (part.type === 'chunk' ? part.code : ''))
    .join('\n');
}
