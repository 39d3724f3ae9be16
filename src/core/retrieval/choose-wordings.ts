import { termVector, type TermRarity } from './classifier.js';

/**
 * The wordings of one entry that stand best for all of them: each next one is that which brings the others nearest to
 * something kept (greedy facility location). The first, the question itself, always stays.
 */
export function chooseWordings(wordings: readonly (readonly string[])[], most: number, rarity: TermRarity): readonly (readonly string[])[] {
  if (wordings.length <= most) return wordings;
  const vectors = wordings.map(stems => termVector(stems, rarity));
  const likeness = vectors.map(one => vectors.map(other => cosine(one, other)));
  const chosen = [0];
  const nearest = [...(likeness[0] ?? [])];
  while (chosen.length < most) {
    let best = -1;
    let bestGain = -1;
    likeness.forEach((row, candidate) => {
      if (chosen.includes(candidate)) return;
      const gain = row.reduce((sum, value, at) => sum + Math.max(0, value - (nearest[at] ?? 0)), 0);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    });
    if (best < 0) break;
    chosen.push(best);
    likeness[best]?.forEach((value, at) => (nearest[at] = Math.max(nearest[at] ?? 0, value)));
  }
  return chosen.map(at => wordings[at] ?? []);
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, value] of one) sum += value * (other.get(term) ?? 0);
  return sum;
}
