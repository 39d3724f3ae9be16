import { didYouMean } from '../command-line/closest-name.js';
import { UsageError } from '../command-line/plain-error.js';
import { type Format, FORMATS } from './imported.js';

/** The format that a person typed after `--from`; throws a `UsageError` that lists them where there is none of that name. */
export function readFormat(typed: string | undefined): Format | undefined {
  if (typed === undefined || Object.hasOwn(FORMATS, typed)) return typed as Format | undefined;
  const names = Object.keys(FORMATS);
  throw new UsageError(
    `there is no format "${typed}".${didYouMean(typed, names) || ` There are: ${names.join(', ')}.`}`,
  );
}
