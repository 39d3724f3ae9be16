/** The longest message that is taken, in characters: the input's limit, and what the screen reads of any. */
export const MOST_MESSAGE_CHARACTERS = 20_000;
