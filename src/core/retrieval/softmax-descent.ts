/** One wording as the trainer sees it: a unit vector over terms, and the entry (by position) that it asks for. */
export interface Sample {
  readonly entry: number;
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

/** What is taken from the right entry's share and given to all: no wording may count as certain. */
export const SMOOTHING = 0.1;
/** A pull of every weight towards zero. */
const DECAY = 1e-4;
/** Slopes below this change nothing that survives the rounding. */
export const LEAST_SLOPE = 1e-4;
/** Where the memory of earlier steps begins, so that the first one is no leap. */
export const FIRST_SQUARES = 0.01;
/** The last steps are this share of the first. */
const LAST_RATE = 0.1;
/** Samples learned between two steps of a generator: a few milliseconds of a slow phone's time. */
export const SAMPLES_A_STEP = 64;

/** How long an epoch's steps are. */
export function paceOf(epoch: number, epochs: number, rate: number): number {
  return rate * (1 - (epoch / epochs) * (1 - LAST_RATE));
}

/** A term's number; the next free one for a new term. */
export function numberOf(term: string, numbers: Map<string, number>): number {
  const number = numbers.get(term) ?? numbers.size;
  numbers.set(term, number);
  return number;
}

/**
 * Softmax regression by stochastic descent whose steps shrink where they have been large (AdaGrad: Duchi et al., 2011).
 * Weights lie term by term, one for each entry.
 */
export class SoftmaxDescent {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #errors: Float64Array;
  readonly #open: Uint8Array | undefined;
  readonly #entryCount: number;

  /** `open`: which weights may change, where not all may. `weights` are changed in place. */
  constructor(weights: Float32Array, entryCount: number, open?: Uint8Array) {
    this.weights = weights;
    this.#squares = new Float32Array(weights.length).fill(FIRST_SQUARES);
    this.#errors = new Float64Array(entryCount);
    this.#open = open;
    this.#entryCount = entryCount;
  }

  learn({ entry, terms, values }: Sample, rate: number): void {
    this.#findErrors(entry, terms, values);
    const count = this.#entryCount;
    for (let at = 0; at < terms.length; at++) this.#step((terms[at] as number) * count, values[at] as number, rate);
  }

  /** How far each entry's probability is from what it should be. */
  #findErrors(entry: number, terms: readonly number[], values: readonly number[]): void {
    const count = this.#entryCount;
    const errors = this.#errors.fill(0);
    for (let at = 0; at < terms.length; at++) {
      const row = (terms[at] as number) * count;
      const value = values[at] as number;
      for (let other = 0; other < count; other++)
        errors[other] = (errors[other] as number) + (this.weights[row + other] as number) * value;
    }
    let most = -Infinity;
    for (const score of errors) most = Math.max(most, score);
    let sum = 0;
    for (let other = 0; other < count; other++) sum += errors[other] = Math.exp((errors[other] as number) - most);
    for (let other = 0; other < count; other++) {
      const wanted = (other === entry ? 1 - SMOOTHING : 0) + SMOOTHING / count;
      errors[other] = (errors[other] as number) / sum - wanted;
    }
  }

  #step(row: number, value: number, rate: number): void {
    for (let other = 0; other < this.#entryCount; other++) {
      const slope = (this.#errors[other] as number) * value;
      const at = row + other;
      if ((slope < LEAST_SLOPE && slope > -LEAST_SLOPE) || this.#open?.[at] === 0) continue;
      const weight = this.weights[at] as number;
      const whole = slope + DECAY * weight;
      const squares = (this.#squares[at] as number) + whole * whole;
      this.#squares[at] = squares;
      this.weights[at] = weight - (rate * whole) / Math.sqrt(squares);
    }
  }
}
