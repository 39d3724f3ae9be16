import type { JsonPath } from '../document/json-path.js';

/** Rules add the lines before a word in an answer to the line of the answer; no answer has as many. */
const LINES_EACH = 100_000;

/**
 * Rules speak of lines, the studio of paths. Each path gets a number far from every other; a line that a rule made of it
 * by counting on leads back to the path.
 */
export class PlaceRegister {
  readonly #paths: JsonPath[] = [];

  lineOf(path: JsonPath): number {
    return this.#paths.push(path) * LINES_EACH;
  }

  pathOf(line: number): JsonPath {
    return this.#paths[Math.floor(line / LINES_EACH) - 1] ?? [];
  }
}
