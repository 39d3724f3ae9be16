import { printParseErrorCode, visit } from 'jsonc-parser';

/** A bracket that is open, and where it stands. */
export interface OpenBracket {
  readonly opening: '{' | '[';
  readonly closing: '}' | ']';
  readonly offset: number;
}

/** The first thing that a parser of JSON met and could not take: those after it are mostly its consequences. */
export interface JsonError {
  /** jsonc-parser's name for it, such as `CommaExpected`. */
  readonly code: string;
  readonly offset: number;
  readonly length: number;
  /** The innermost bracket that is open there. */
  readonly open: OpenBracket | undefined;
}

/** Ends the parser, which has no other way to stop early. */
class Enough extends Error {}

/** Undefined for a text that is JSON, and for one nested too deep to follow. */
export function firstJsonError(json: string): JsonError | undefined {
  const open: OpenBracket[] = [];
  let met: JsonError | undefined;
  let closed: OpenBracket | undefined;
  const close = (): void => void (closed = open.pop());
  try {
    visit(
      json,
      {
        onObjectBegin: offset => void open.push({ opening: '{', closing: '}', offset }),
        onArrayBegin: offset => void open.push({ opening: '[', closing: ']', offset }),
        onObjectEnd: close,
        onArrayEnd: close,
        onError: (code, offset, length) => {
          const name = printParseErrorCode(code);
          // The parser says that a bracket ends before it says that its end is missing.
          const missesEnd = name === 'CloseBraceExpected' || name === 'CloseBracketExpected';
          met = { code: name, offset, length, open: missesEnd ? closed : open.at(-1) };
          throw new Enough();
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof Enough)) return undefined;
  }
  return met;
}
