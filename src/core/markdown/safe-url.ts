const SCHEMES = ['https', 'http', 'mailto', 'tel', 'sms'];

/**
 * The address if a link may lead there, else undefined. Schemes are an allow-list, decided after removing what browsers
 * ignore (tabs, line ends, control characters); other hosts without a scheme (`//host`, `/\host`) and addresses with
 * credentials are refused.
 */
export function safeUrl(address: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- browsers drop exactly these
  const url = address.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '');
  if (url === '' || /^[/\\]{2}/.test(url)) return undefined;
  const scheme = /^([^/?#:]*):/.exec(url)?.[1];
  if (scheme === undefined) return url;
  if (!SCHEMES.includes(scheme.toLowerCase())) return undefined;
  return /^https?:/i.test(url) && !/^https?:\/\/[^/?#\\@]+(?:[/?#]|$)/i.test(url) ? undefined : url;
}
