/** Whether a list of CSP sources lets an address through, by scheme, host, port and path. */
export function allowsAddress(sources: readonly string[], url: URL, origin: string): boolean {
  return sources.some(source =>
    matches(source.toLowerCase() === source ? source : source.toLowerCase(), source, url, origin),
  );
}

function matches(lower: string, source: string, url: URL, origin: string): boolean {
  if (lower === "'self'") return url.origin === origin;
  if (lower.startsWith("'")) return false;
  if (lower === '*') return /^(?:https?|wss?):$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return isScheme(lower, url.protocol);
  const parts = /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:\*\.)?[^/:*]+|\*)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  if (!isScheme(`${(scheme ?? new URL(origin).protocol.slice(0, -1)).toLowerCase()}:`, url.protocol)) return false;
  return isHost(host.toLowerCase(), url.hostname) && isPort(port, url) && isPath(path, url.pathname);
}

/** `http:` stands for the secure form of it, too. */
function isScheme(wanted: string, protocol: string): boolean {
  return wanted === protocol || (wanted === 'http:' && protocol === 'https:');
}

function isHost(wanted: string, host: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function isPort(wanted: string | undefined, url: URL): boolean {
  if (wanted === '*') return true;
  // An empty port of a URL is its scheme’s own.
  const own = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return wanted === undefined ? url.port === '' : wanted === own;
}

/** A path that ends with a slash stands for all below it. */
function isPath(wanted: string | undefined, path: string): boolean {
  if (wanted === undefined || wanted === '/') return true;
  return wanted.endsWith('/') ? path.startsWith(wanted) : path === wanted;
}
