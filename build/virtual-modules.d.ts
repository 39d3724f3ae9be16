/** The default corpus in English, compiled from `knowledge/en` by `build/knowledge-plugin.ts`. */
declare module 'virtual:corpus/en' {
  const corpus: import('../src/core/corpus/corpus.js').Corpus;
  export default corpus;
}

/** Every country's crisis lines, made from `knowledge/crisis-lines`. */
declare module 'virtual:crisis-lines' {
  const lines: import('../src/core/safety/crisis-lines.js').CrisisLines;
  export default lines;
}

/** What the screen listens for, compiled from `knowledge/LANG/screen`. */
declare module 'virtual:screen' {
  const screen: import('../src/core/safety/screen/create-screen.js').CompiledScreen;
  export default screen;
}

/** What visitors ask of every practice, from `knowledge/en/practical.yml`. */
declare module 'virtual:practical/en' {
  const matters: import('../src/authoring/practical/practical-matter.js').PracticalMatters;
  export default matters;
}

/** How English answers are worded, from `knowledge/en/wording.yml`. */
declare module 'virtual:wording/en' {
  const wording: import('../src/authoring/wording/wording.js').Wording;
  export default wording;
}

/** Every country's emergency number and main line, packed for the shell by `build/shell-lines.ts`. */
declare module 'virtual:shell-lines' {
  const packed: string;
  export default packed;
}

/** The same corpus, read in steps when it is asked for, once. */
declare module 'virtual:corpus/en?later' {
  const steps: () => Generator<undefined, import('../src/core/corpus/corpus.js').Corpus>;
  export default steps;
}

/** The same lists and model, read in steps when they are asked for, once. */
declare module 'virtual:screen?later' {
  const steps: () => Generator<undefined, import('../src/core/safety/screen/create-screen.js').CompiledScreen>;
  export default steps;
}
