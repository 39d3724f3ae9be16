/** What a corpus may hold. Above these a file is a mistake or an attack, and would freeze a phone. */
export const LIMITS = {
  /** Characters of a whole corpus file. */
  file: 20_000_000,
  entries: 10_000,
  question: 500,
  variants: 500,
  variant: 1_000,
  answer: 20_000,
  id: 120,
  /** Characters of any other text. */
  text: 2_000,
} as const;
