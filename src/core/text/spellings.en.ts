/** What English visitors type for short -> what they mean. Texting, contractions without their apostrophe, dictation. */
export const SPELLINGS_EN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you', ur: 'your', r: 'are', y: 'why', b4: 'before', '2': 'to', '4': 'for', k: 'okay', pls: 'please', plz: 'please', thx: 'thanks',
    wat: 'what', wot: 'what', wht: 'what', wen: 'when', wich: 'which', bc: 'because', cuz: 'because', coz: 'because', cos: 'because', bcuz: 'because',
    gonna: 'going to', wanna: 'want to', gotta: 'have to', gunna: 'going to', finna: 'going to', tryna: 'trying to', kinda: 'kind of', lemme: 'let me', dunno: 'do not know',
    hw: 'how', hv: 'have', hav: 'have', abt: 'about', wld: 'would', cud: 'could', shud: 'should', wud: 'would', cld: 'could', shld: 'should', bn: 'been', dis: 'this', dat: 'that', da: 'the', de: 'the', tht: 'that', thru: 'through', tho: 'though',
    wil: 'will', il: 'will', im: 'i am', ive: 'i have', id: 'i would', ill: 'ill', youre: 'you are', theyre: 'they are', hes: 'he is', shes: 'she is', its: 'it is', thats: 'that is', whats: 'what is', wats: 'what is', hows: 'how is', whens: 'when is', wheres: 'where is', whos: 'who is', theres: 'there is', isnt: 'is not', arent: 'are not',
    dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', couldnt: 'could not', shouldnt: 'should not', wouldnt: 'would not', wont: 'will not', wasnt: 'was not', werent: 'were not', hasnt: 'has not', havent: 'have not', hadnt: 'had not', aint: 'is not', mustnt: 'must not', neednt: 'need not',
    tmrw: 'tomorrow', tmr: 'tomorrow', tmw: 'tomorrow', '2day': 'today', '2moro': 'tomorrow', tonite: 'tonight', nite: 'night', hrs: 'hours', hr: 'hour', mins: 'minutes', appt: 'appointment', appts: 'appointments', sesh: 'session', meds: 'medicine', med: 'medicine', doc: 'doctor', docs: 'doctors', dr: 'doctor', gp: 'doctor', info: 'information', tx: 'treatment', rx: 'prescription', hosp: 'hospital', preg: 'pregnant', prego: 'pregnant', preggo: 'pregnant', bf: 'boyfriend', gf: 'girlfriend', mum: 'mother', mom: 'mother', dad: 'father', ppl: 'people', ppls: 'people', smth: 'something', sth: 'something', sumthing: 'something', smone: 'someone', bp: 'blood pressure', bday: 'birthday',
    therapie: 'therapy', theraphy: 'therapy', therepy: 'therapy', theropy: 'therapy', ketamin: 'ketamine', ketemine: 'ketamine', ketamene: 'ketamine', kettamine: 'ketamine', ketamina: 'ketamine', ketimine: 'ketamine', ket: 'ketamine',
  }),
);

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\bi'm\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ''],
  [/o'clock/g, 'oclock'],
  [/'/g, ''],
];

/** Writes the contractions of a normalised English text out in full. */
export function expandContractions(text: string): string {
  if (!text.includes("'")) return text;
  return CONTRACTIONS.reduce((expanded, [short, long]) => expanded.replace(short, long), text);
}
