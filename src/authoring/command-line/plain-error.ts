/** What a person did or gave that cannot work: told to them as one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
