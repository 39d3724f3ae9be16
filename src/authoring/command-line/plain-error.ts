/** What a person did or gave that cannot work: told to them as one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}

/** A command line that cannot be carried out as it stands: exit code 2. */
export class UsageError extends PlainError {
  override readonly name = 'UsageError';
}
