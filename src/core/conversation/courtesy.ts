import { normalise } from '../text/normalise.js';
import { words } from '../text/segment.js';
import type { CourtesyTopic } from './message.js';

/** Whole messages only: "thanks, but how much is it" is a question. Each list is a set of complete sayings. */
const SAYINGS: Readonly<Record<Exclude<CourtesyTopic, 'empty'>, readonly string[]>> = {
  hello: ['hi', 'hello', 'hey', 'hiya', 'hi there', 'hello there', 'hey there', 'good morning', 'good afternoon', 'good evening', 'good day', 'howdy', 'yo', 'greetings', 'g day', 'morning', 'hola', 'hallo', 'bonjour', 'ola', 'how are you', 'hi how are you', 'hello how are you', 'test', 'is anyone there', 'anyone there', 'anybody there', 'hello anyone there'],
  thanks: ['thanks', 'thank you', 'thx', 'ty', 'tysm', 'cheers', 'ta', 'thank you so much', 'thanks so much', 'thanks a lot', 'many thanks', 'ok thanks', 'ok thank you', 'okay thanks', 'great thanks', 'great thank you', 'perfect thanks', 'that helps', 'that helped', 'that is helpful', 'very helpful', 'helpful thanks', 'got it', 'got it thanks', 'ok', 'okay', 'k', 'cool', 'great', 'perfect', 'good to know', 'thank you very much', 'much appreciated', 'appreciate it', 'gracias', 'danke', 'merci', 'obrigado', 'obrigada', 'nice', 'awesome', 'that was helpful', 'no thanks', 'no thank you'],
  goodbye: ['bye', 'goodbye', 'good bye', 'bye bye', 'see you', 'see ya', 'cya', 'take care', 'good night', 'goodnight', 'night', 'later', 'have a nice day', 'have a good day', 'thats all', 'that is all', 'thanks bye', 'ok bye'],
  who: ['who are you', 'what are you', 'are you a robot', 'are you a bot', 'are you a person', 'are you human', 'are you a human', 'are you real', 'are you a real person', 'am i talking to a person', 'am i talking to a real person', 'am i talking to a human', 'am i talking to a robot', 'am i talking to a bot', 'is this a robot', 'is this a bot', 'is this a real person', 'is this a person', 'is this a human', 'is this ai', 'are you ai', 'are you an ai', 'is this an ai', 'are you chatgpt', 'is this chatgpt', 'who is this', 'who am i talking to', 'what is this', 'what is this thing', 'what can you do', 'how do you work', 'how does this work', 'are you a doctor', 'are you a nurse', 'are you a therapist', 'whats your name', 'what is your name', 'do you have a name', 'is there a real person here', 'can i talk to a person', 'can i talk to a human', 'can i speak to a person', 'can i speak to someone', 'talk to a person', 'talk to a human', 'speak to a human', 'real person please', 'human', 'help', 'help me', 'can you help me'],
  private: ['is this private', 'is this confidential', 'is this anonymous', 'is this chat private', 'is this chat confidential', 'is this safe to use', 'who can see this', 'who sees this', 'who reads this', 'does anyone read this', 'does anybody read this', 'can anyone see this', 'can anyone read this', 'do you save this', 'do you store this', 'do you keep this', 'do you record this', 'is this recorded', 'is this being recorded', 'is this saved', 'are you recording this', 'do you track me', 'are you tracking me', 'do you share my data', 'what happens to what i type', 'what happens to my data', 'where does this go', 'where do my messages go', 'will my doctor see this', 'will anyone see this', 'will anyone see what i type', 'will anyone read this', 'do you sell my data', 'do you use cookies'],
};

const TOPIC_OF: ReadonlyMap<string, CourtesyTopic> = new Map(
  Object.entries(SAYINGS).flatMap(([topic, sayings]) => sayings.map(saying => [saying, topic as CourtesyTopic] as const)),
);
/** Longer than any saying; nothing longer is looked at. */
const MOST_CHARACTERS = 80;

/** The courtesy a whole message is, or null where it asks something. A message without any word is `empty`. */
export function readCourtesy(text: string): CourtesyTopic | null {
  const normal = normalise(text.slice(0, 2_000));
  const spoken = words(normal);
  if (spoken.length === 0) return text.length > 2_000 ? null : 'empty';
  if (normal.length > MOST_CHARACTERS) return null;
  return TOPIC_OF.get(spoken.join(' ')) ?? TOPIC_OF.get(spoken.join(' ').replace(/ (?:please|again|so much|mate|doc|everyone|guys)$/, '')) ?? null;
}
