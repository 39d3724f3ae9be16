/** A matter on which visitors ask every practice, and how they say it: `LANG/practical.yml`. */
export interface PracticalMatter {
  readonly id: string;
  /** As a practice would head its answer. */
  readonly question: string;
  /** In visitors’ words. */
  readonly asked: readonly string[];
  /** The id of the default entry that says in general what only the practice can say. */
  readonly default?: string;
  /** What it shares with its neighbours, of which one question may ask several: “Can I cancel or move it?” */
  readonly kin?: string;
}

export type PracticalMatters = readonly PracticalMatter[];
