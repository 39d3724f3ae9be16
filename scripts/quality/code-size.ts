import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The bytes (minified, brotli) of one source file without what it imports, but with the packages named. */
export async function codeSize(file: string, ...packages: readonly string[]): Promise<number> {
  const entry = resolve(file);
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: id => resolve(id) !== entry && !id.includes(entry) && !packages.some(name => id.includes(name)),
        output: { minify: true, comments: false },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built.flatMap(({ output }) => output.flatMap(part => (part.type === 'chunk' ? [part.code] : [])));
  return brotliCompressSync(code.join('\n')).length;
}
