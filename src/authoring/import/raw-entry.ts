/** A question with its answer as a reader found it, before ids, topics and duplicates are seen to. */
export interface RawEntry {
  /** Where it stands, for a person. */
  readonly place: string;
  readonly question: string;
  readonly variants?: readonly string[];
  /** In the Markdown of answers. */
  readonly answer: string;
  /** An id of our own form that the file gives; made from the question where it gives none. */
  readonly id?: string | undefined;
  /** What other entries of the file call this one, where that is not its id. */
  readonly key?: string | undefined;
  /** The name of its topic. */
  readonly topic?: string | undefined;
  /** Titles or addresses of what the answer rests on. */
  readonly sources?: readonly string[];
  /** Keys or ids of the entries to go on to. */
  readonly related?: readonly string[];
  readonly next?: string | undefined;
  /** To be offered before the first question. */
  readonly isStarter?: boolean;
  /** Fields of an entry that only files of our own hold, as they stand there. */
  readonly own?: Readonly<Record<string, unknown>>;
}

/** What a reader made of a file. */
export interface RawEntries {
  readonly entries: readonly RawEntry[];
  /** What the whole is called: the title of the page, the name of the project. */
  readonly title?: string | undefined;
  /** BCP 47, where the file says. */
  readonly lang?: string | undefined;
  /** What visitors say -> words that the entries use. */
  readonly synonyms?: Readonly<Record<string, string>>;
}
