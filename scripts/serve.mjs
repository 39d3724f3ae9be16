// demo/ and dist/ on this machine only, as an owner's web server would send them: `npm start` and the page tests share it.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SERVED = /^\/(?:demo|dist)\//;

// Types and descriptions of what is exported: serve.d.mts.
export async function serve({ port = 0, strictPort = false, answer = () => false } = {}) {
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    // The folder it serves, narrowed below to the two that are meant.
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, strictPort, open: false, headers: { 'Cache-Control': 'no-store' } },
    plugins: [
      {
        name: 'care-faq:demo-and-dist-only',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            if (answer(request, response)) return;
            const path = new URL(request.url ?? '/', 'http://localhost').pathname;
            if (SERVED.test(path) && !path.split('/').some(part => part.startsWith('.'))) {
              next();
            } else if (path === '/') {
              response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(listPages());
            } else {
              response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
            }
          });
        },
      },
    ],
  });
  const address = server.httpServer.address();
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}

export function demoPages() {
  try {
    return readdirSync(join(ROOT, 'demo'))
      .filter(name => name.endsWith('.html'))
      .map(name => name.slice(0, -'.html'.length))
      .sort();
  } catch {
    return [];
  }
}

function listPages() {
  const items = demoPages().map(name => `<li><a href="/demo/${name}.html">${name}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>care-faq demo</title><h1>care-faq demo</h1><ul>${items.join('')}</ul></html>`;
}
