/** Something to be grouped: its terms, each with its weight, as a unit vector. */
export interface Point {
  readonly terms: ReadonlyMap<string, number>;
}

/** Two groups are one where their points are this alike on average (cosine, 0 to 1). */
const ALIKE = 0.3;

interface Group {
  readonly members: number[];
  /** The sum of the members' vectors: its product with another's, by their sizes, is the average likeness. */
  readonly sum: Map<string, number>;
}

/**
 * Groups points by average likeness, the most alike pair first. The same points give the same groups. Returns the
 * positions of each group's members, the largest group first.
 */
export function cluster(points: readonly Point[]): number[][] {
  const groups = points.map((point, at): Group => ({ members: [at], sum: new Map(point.terms) }));
  const groupOf = [...groups];
  for (const [one, other] of alikePairs(points)) {
    const [first, second] = [groupOf[one], groupOf[other]];
    if (!first || !second || first === second || likeness(first, second) < ALIKE) continue;
    for (const member of second.members) groupOf[member] = first;
    first.members.push(...second.members);
    for (const [term, weight] of second.sum) first.sum.set(term, (first.sum.get(term) ?? 0) + weight);
    second.members.length = 0;
  }
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ members }) => members.sort((one, other) => one - other))
    .sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}

/** A vector of terms at length 1. */
export function unitVector(terms: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const vector = new Map(terms);
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

/** Pairs of points with a term in common that are alike enough by themselves, the most alike first. */
function alikePairs(points: readonly Point[]): (readonly [number, number])[] {
  const byTerm = new Map<string, number[]>();
  const pairs: (readonly [number, number, number])[] = [];
  points.forEach((point, at) => {
    const products = new Map<number, number>();
    for (const [term, weight] of point.terms) {
      const holders = byTerm.get(term) ?? [];
      for (const other of holders)
        products.set(other, (products.get(other) ?? 0) + weight * (points[other]?.terms.get(term) ?? 0));
      byTerm.set(term, [...holders, at]);
    }
    for (const [other, product] of products) if (product >= ALIKE) pairs.push([other, at, product]);
  });
  return pairs
    .sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1])
    .map(([one, other]) => [one, other]);
}

function likeness(one: Group, other: Group): number {
  let product = 0;
  for (const [term, weight] of other.sum) product += weight * (one.sum.get(term) ?? 0);
  return product / (one.members.length * other.members.length);
}
