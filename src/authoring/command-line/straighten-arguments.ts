const OPENING = /^(?:--[\w-]+=)?[“„«]/;
const CLOSING = /[”“»]$/;

/**
 * A command line as it was meant. Whoever copies it from a document gets curly quotes, which no shell takes for quotes, and
 * a long dash for two hyphens: the words between such quotes are one argument again, and the dash is an option.
 */
export function straightenArguments(parameters: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < parameters.length; at++) {
    const parameter = (parameters[at] ?? '').replace(/^[—–](?=[a-z])/i, '--');
    if (parameter === '--') return [...found, ...parameters.slice(at)];
    const end = OPENING.test(parameter) ? parameters.findIndex((word, place) => place >= at && CLOSING.test(word)) : -1;
    if (end < 0) found.push(parameter);
    else {
      const whole = [parameter, ...parameters.slice(at + 1, end + 1)].join(' ');
      found.push(whole.replace(/[“„«]/, '').replace(CLOSING, ''));
      at = end;
    }
  }
  return found;
}
