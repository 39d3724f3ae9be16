/**
 * Which weights are worth their bytes. A softmax does not change when all weights of a term move together, so what counts
 * is how far an entry's weight stands from the middle one of its term.
 */

/** Moves every term's weights so that the middle one is zero: most of the others are then near it. */
export function centreWeights(weights: Float32Array, entryCount: number): void {
  const sorted = new Float32Array(entryCount);
  for (let row = 0; row < weights.length; row += entryCount) {
    const own = weights.subarray(row, row + entryCount);
    sorted.set(own);
    const middle = sorted.sort()[entryCount >> 1] ?? 0;
    own.forEach((weight, at) => (own[at] = weight - middle));
  }
}

/** Sets all but the `kept` largest weights, for or against, to zero. Returns which are left, as a mask. */
export function pruneWeights(weights: Float32Array, kept: number): Uint8Array {
  const sizes = weights.map(Math.abs);
  const sorted = sizes.filter(size => size > 0).sort();
  const least = sorted[Math.max(0, sorted.length - kept)] ?? 0;
  const left = new Uint8Array(weights.length);
  sizes.forEach((size, at) => {
    if (size > 0 && size >= least) left[at] = 1;
    else weights[at] = 0;
  });
  return left;
}
