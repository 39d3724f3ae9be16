import { history, invertedEffects } from '@codemirror/commands';
import { type Extension, StateEffect, type StateEffectType, StateField, type Text } from '@codemirror/state';

/** How the whole is written as text. */
export type TextFormat = 'json' | 'yaml';

/** What the text is: its notation, and the name of the file it came from or will be saved as. */
export interface TextSource {
  readonly format: TextFormat;
  readonly name: string;
}

const NEW: TextSource = { format: 'json', name: 'our-answers.json' };

/** Changes what the text is, together with the change of the text itself. */
export const changeSource: StateEffectType<TextSource> = StateEffect.define<TextSource>();

/** What the text is now. */
export const sourceField: StateField<TextSource> = StateField.define<TextSource>({
  create: () => NEW,
  update: (source, { effects }) => (effects.find(effect => effect.is(changeSource))?.value as TextSource) ?? source,
});

/** The source goes back with the text when a change is undone. */
export const sourceHistory: Extension = [
  sourceField,
  invertedEffects.of(({ effects, startState }) =>
    effects.some(effect => effect.is(changeSource)) ? [changeSource.of(startState.field(sourceField))] : [],
  ),
];

/** What was open before another file took its place: its text, what that is, and how it was when last saved. */
export interface LeftText {
  readonly text: string;
  readonly source: TextSource;
  readonly saved: Text;
}

/** A history in which nothing was done yet. */
export function freshHistory(): Extension {
  return history({ minDepth: 200 });
}
