import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, isCancel, log, select, text } from '@clack/prompts';
import { PlainError } from '../command-line/plain-error.js';
import { faultOf } from './check-practice.js';
import { DEFAULT_PRACTICE, type Practice } from './practice.js';

/** Where questions are asked. */
export interface Desk {
  readonly input: Readable;
  readonly output: Writable;
}

/** Questions go where notes go: what is written to standard output can be kept in a file. */
export function ownDesk(): Desk {
  return { input: process.stdin, output: process.stderr };
}

/** How a practice is asked for. */
export interface AskSetup {
  readonly desk?: Desk;
  /** Why a file or an address cannot be read; asked again until it can. */
  readonly faultOfSource?: (source: string) => Promise<string | undefined>;
}

/** Asks for all that the command line did not say. Throws a `PlainError` where the person gives up. */
export async function askPractice(
  given: Partial<Practice>,
  { desk = ownDesk(), faultOfSource = () => Promise.resolve(undefined) }: AskSetup = {},
): Promise<Practice> {
  const say = async (name: keyof Practice, message: string, placeholder: string): Promise<string> =>
    given[name] ??
    kept(
      await text({
        message,
        placeholder,
        defaultValue: DEFAULT_PRACTICE[name],
        validate: value => faultOf(name, (value ?? '').trim()),
        ...desk,
      }),
    ).trim();
  const choose = async <Value extends string>(
    name: keyof Practice,
    message: string,
    options: readonly { value: Value; label: string }[],
  ): Promise<Value> =>
    (given[name] as Value | undefined) ??
    (kept(await select<string>({ message, options: [...options], ...desk })) as Value);

  /** Asked first, and read at once: nobody should answer seven questions to learn that a file is not there. */
  const askSource = async (): Promise<string> => {
    for (;;) {
      const source = await say('source', 'Which file or address?', 'faq.html or https://…');
      const fault = source === '' ? 'Name a file, a folder or an address.' : await faultOfSource(source);
      if (fault === undefined) return source;
      if (given.source !== undefined) throw new PlainError(fault);
      log.error(fault, { output: desk.output });
    }
  };

  const start = await choose('start', 'Where do you begin?', [
    { value: 'default', label: 'With the answers that come with it, and your own beside them' },
    { value: 'own', label: 'With your own answers only' },
    { value: 'import', label: 'With an FAQ page or a table that you have' },
  ]);
  const source = start === 'import' ? await askSource() : '';
  const name = await say('name', 'What is the practice called?', 'Harbor Clinic (or leave it empty)');
  const kind = await choose('kind', 'What is it?', [
    { value: 'clinic', label: 'A clinic: it treats' },
    { value: 'coach', label: 'A coach: for coaching, never as the medical provider' },
    { value: 'practice', label: 'Another practice' },
  ]);
  const phone = await say('phone', 'Which number do people call?', '(555) 010-0199');
  const url = await say('url', 'On which page do people book?', 'https://our-clinic.example/book');
  const region = await say('region', 'In which country is it? Its crisis lines stand first.', 'US, GB, DE …');
  const lang = await say('lang', 'In which language are your answers?', 'en');
  return { name, kind, phone, url, region, lang: lang || 'en', start, source };
}

function kept<Value extends string>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new PlainError('nothing was written.');
  return answer;
}
