import type { Strings } from './strings.js';

/** Dutch: u; zelfdoding, never "zelfmoord plegen". */
export const STRINGS_NL: Strings = {
  lang: 'nl',
  dir: 'ltr',

  prompt: {
    clinic: 'Praat met {name} voordat u iets over uw zorg beslist.',
    practice: 'Praat met {name} of een andere bevoegde zorgverlener voordat u iets over uw zorg beslist.',
    coach: 'Praat met {name} over coaching. Praat over uw gezondheid en over medicijnen met een bevoegde zorgverlener.',
  },
  promptWithoutName: {
    clinic: 'Praat met een bevoegde zorgverlener voordat u iets over uw zorg beslist.',
    practice: 'Praat met een bevoegde zorgverlener voordat u iets over uw zorg beslist.',
    coach:
      'Praat met uw coach over coaching. Praat over uw gezondheid en over medicijnen met een bevoegde zorgverlener.',
  },
  concern: {
    distress: {
      self: 'Het klinkt alsof dit een moeilijke tijd kan zijn. U kunt nu met iemand praten, gratis en vertrouwelijk.',
      other:
        'Het klinkt alsof dit een moeilijke tijd kan zijn voor iemand die dicht bij u staat. U kunt allebei nu met iemand praten.',
    },
    abuse: {
      self: 'U verdient het om veilig te zijn. Deze mensen kunnen helpen, en u kiest zelf wanneer u belt. Anderen die dit apparaat gebruiken, kunnen deze pagina misschien zien.',
      other:
        'Als u bang bent dat iemand iets wordt aangedaan, kunnen deze mensen helpen. Anderen die dit apparaat gebruiken, kunnen deze pagina misschien zien.',
    },
    crisis: {
      self: 'Als u denkt aan zelfdoding of eraan denkt uzelf of een ander iets aan te doen, en dat ook zou kunnen doen, of als u nu in gevaar bent, bel dan het noodnummer. U kunt de crisislijn ook bellen of een bericht sturen. Vertel het daarna aan iemand die u vertrouwt, en blijf bij die persoon.',
      other:
        'Als iemand nu misschien in gevaar is, bel dan het noodnummer en blijf bij die persoon als dat veilig is. De crisislijn is er ook voor mensen die zich zorgen maken om iemand.',
    },
    emergency: {
      self: 'Dit kan een medisch noodgeval zijn. Bel nu het noodnummer.',
      other: 'Dit kan een medisch noodgeval zijn. Bel nu het noodnummer en blijf bij die persoon als dat veilig is.',
    },
  },
  provider:
    'Dat hangt af van u en uw gezondheid, dus een mens moet daarop antwoorden. Vraag het aan een bevoegde zorgverlener. Begin niet op eigen houtje met een medicijn, stop er niet zelf mee en verander er zelf niets aan.',
  expired: 'Vraag het ons. Het antwoord dat we hadden is verouderd en wordt daarom niet getoond.',
  inGeneral: 'In het algemeen:',
  suggestions: 'Ik weet niet zeker wat u bedoelt. Dit zijn de vragen die er het dichtst bij komen:',
  fallback: 'Daar heb ik geen antwoord op. Een zorgverlener kan u meer vertellen.',
  fallbackAgain:
    'Ik heb nog steeds niet het antwoord dat u nodig hebt. Vraag het aan een mens: een zorgverlener kan u meer vertellen.',
  failed: 'Er ging hier iets mis, dus ik kan geen antwoord opzoeken. Hulp is hier nog steeds voor u.',
  courtesy: {
    hello: 'Hallo. Stel een vraag in uw eigen woorden, en ik laat het antwoord zien dat er het dichtst bij komt.',
    thanks: 'Graag gedaan. U kunt altijd opnieuw iets vragen.',
    goodbye: 'Tot ziens, en zorg goed voor uzelf. Deze pagina is er als u nog een vraag hebt.',
    who: 'Ik ben een automatische lijst met vragen en antwoorden. Ik ben geen mens, en niemand leest wat u typt. Ik kan fouten maken.',
    private: 'Wat u typt, blijft op deze pagina. Het wordt niet verstuurd of bewaard, en niemand leest het.',
    empty: 'Typ een vraag in uw eigen woorden, en ik laat het antwoord zien dat er het dichtst bij komt.',
  },

  helpNow: 'Direct hulp',
  inCrisis: 'In crisis?',
  inDanger: 'Nu in gevaar?',
  emergency: 'Noodnummer',
  localEmergency: 'Bel het lokale noodnummer (112, 911 of 999).',
  call: 'Bel {number}',
  text: 'Sms naar {number}',
  textWord: 'Sms {word} naar {number}',
  callOrText: 'Bel of sms {number}',
  chat: 'Chat via {host}',
  visit: 'Naar {host}',
  dayAndNight: 'Dag en nacht',
  hours: 'Tijden: {hours}',
  moreHelp: 'Meer manieren om hulp te krijgen',
  ownerLines: 'Ook bij u in de buurt',
  nobodyReads:
    'Deze pagina is automatisch. Niemand leest wat hier staat, en de pagina kan geen hulp inroepen. Deze mensen kunnen helpen.',
  country: 'Kies uw land',
  notIn: 'Land: {country}. Bent u ergens anders? Kies uw land.',
  otherCountry: 'Ander land',
  checkLocally: 'Dit nummer kan verouderd zijn. Controleer het op de plek waar u woont.',
  support: 'Praat met een mens',
  leaveNow: 'Verlaat nu deze pagina',
  leaveHow: 'Of druk drie keer op Shift.',
  clearNow: 'Wis wat hier staat',
  talkTo: 'Praat met {name}',
  talkToCoach: 'Coaching met {name}',
  talkToSomeone: 'Praat met een zorgverlener',
  callProvider: 'Bel {number}',
  writeProvider: 'Schrijf een e-mail',
  bookProvider: 'Afspraak of contact',
  providerHours: 'Open: {hours}',

  launcher: 'Vragen?',
  title: 'Vragen en antwoorden',
  automated: 'Automatisch, geen persoon',
  greeting: 'Stel uw vraag in uw eigen woorden, of begin met een van deze vragen.',
  about:
    'Deze antwoorden zijn automatisch. Ze zijn geen medisch advies, en niemand leest wat u typt. Het blijft op deze pagina.',
  logged: {
    about:
      'Deze antwoorden zijn automatisch. Ze zijn geen medisch advies. De praktijk kan bewaren wat u vraagt om de antwoorden te verbeteren. Namen en nummers worden weggehaald waar ze worden herkend. Typ niets wat niemand mag lezen.',
    who: 'Ik ben een automatische lijst met vragen en antwoorden. Ik ben geen mens, en niemand leest mee. De praktijk kan later lezen wat er is gevraagd. Ik kan fouten maken.',
    private:
      'De praktijk kan bewaren en later lezen wat u vraagt, om de antwoorden te verbeteren. Namen en nummers worden weggehaald waar ze worden herkend.',
  },
  menu: 'Menu',
  close: 'Sluiten',
  back: 'Terug',
  clear: 'Dit gesprek wissen',

  starters: 'Vaak gevraagd',
  browse: 'Alle vragen',
  find: 'Een vraag zoeken',
  found: { one: '{n} vraag', other: '{n} vragen' },
  otherTopic: 'Andere vragen',

  question: 'Uw vraag',
  placeholder: 'Stel een vraag',
  send: 'Vraag',
  closest: 'Vragen die erop lijken',
  typeAhead:
    'De vragen die er het dichtst bij komen, verschijnen terwijl u typt. Druk op pijl omlaag om er een te kiezen.',

  youAsked: 'U vroeg',
  answer: 'Antwoord',
  waiting: 'Antwoord zoeken',
  newAnswer: 'Nieuw antwoord hieronder',
  showAll: 'Alles tonen',
  more: 'Meer hierover',
  shortAnswer: 'Kort antwoord tonen',
  sources: { one: 'Bron', other: 'Bronnen' },
  reviewed: 'Nagekeken op {date}',
  differs: 'Onze bronnen zijn het hier niet eens. In het antwoord staat wie wat zegt.',
  generalOnly: 'Dit is algemeen. Wat goed is voor u, is een vraag voor een zorgverlener.',
  related: 'Verwante vragen',
  alsoAsked: 'Misschien vroeg u ook',
  otherWords: 'Probeer andere woorden, of bekijk alle vragen.',
  answersIn: 'De antwoorden zijn in het {language}.',

  helped: 'Was dit een antwoord op uw vraag?',
  yes: 'Ja',
  no: 'Nee',
  whyNot: 'Wat was er niet goed?',
  reasons: {
    'wrong-question': 'Het is een antwoord op een andere vraag',
    unclear: 'Het is moeilijk te begrijpen',
    incomplete: 'Er ontbreekt iets',
    unsafe: 'Dit kan onveilig zijn',
  },
  feedbackThanks: 'Dank u. Wat u hebt getypt, wordt niet doorgegeven.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyLink: 'Link kopiëren',
  print: 'Afdrukken',

  myQuestions: 'Mijn vragen',
  myQuestionsIntro:
    'Een blad om mee te nemen naar uw afspraak. Het blijft op deze pagina tot u het afdrukt of kopieert.',
  myQuestionsNone: 'Hier staat nog niets. Wat u vraagt, komt hier te staan.',
  answersRead: 'Antwoorden die ik las',
  toAsk: 'Vragen om te stellen',
};
