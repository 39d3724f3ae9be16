import { sentences } from './segment.js';

/** Openings of a question, after which little of a story follows. */
const OPENER =
  /^(?:and |but |so |also |ok |okay |anyway )*(?:how|what|whats|when|where|who|why|which|can|could|do|does|did|is|are|will|would|should|has|have|am|any)\b/i;
/** Where a second question begins inside a sentence: "how long is it and what does it cost". */
const JOINED =
  /[,;]?\s+(?:and also|and|also|plus)\s+(?=(?:how|what|when|where|who|why|which|can|could|do|does|is|are|will|would|should)\b)/i;
/** A question of fewer words leans on the others. */
const FEWEST_WORDS = 3;
/** What people say before they come to the point, where nothing else tells a sentence's end. */
const ANNOUNCED =
  /\b(?:my question is|question is|wondering|wonder|want to know|wanted to ask|wanted to know|need to know|like to know|love to know|curious|does anyone know|can you tell me|could you tell me|please tell me|tell me)\b/gi;

/**
 * The part of a long message that asks: its question sentences, or what follows "I was wondering". The whole is read
 * beside it, since the question alone often lost its noun. Undefined where no part stands out.
 */
export function questionPart(text: string): string | undefined {
  const all = sentences(text);
  const asking = all.filter(sentence => sentence.endsWith('?') || OPENER.test(sentence));
  if (asking.length > 0 && asking.length < all.length) return asking.slice(-2).join(' ');
  const announced = [...text.matchAll(ANNOUNCED)].at(-1);
  if (announced) return text.slice(announced.index + announced[0].length).trim() || undefined;
  return undefined;
}

/** The questions of a message, each by itself; a message that asks one thing has one, a story may have none. */
export function askedParts(text: string): readonly string[] {
  return sentences(text)
    .filter(sentence => sentence.endsWith('?') || OPENER.test(sentence))
    .flatMap(sentence => sentence.split(JOINED))
    .filter(part => part.trim().split(/\s+/).length >= FEWEST_WORDS);
}
