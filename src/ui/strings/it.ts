import type { Strings } from './strings.js';

/** Italian: lei, and without a gender where that can be. */
export const STRINGS_IT: Strings = {
  lang: 'it',
  dir: 'ltr',

  prompt: {
    clinic: 'Parli con {name} prima di prendere qualsiasi decisione sulle sue cure.',
    practice:
      'Parli con {name} o con un altro professionista sanitario qualificato prima di prendere qualsiasi decisione sulle sue cure.',
    coach:
      'Parli con {name} del coaching. Per la sua salute e per qualsiasi farmaco, parli con un professionista sanitario qualificato.',
  },
  promptWithoutName: {
    clinic: 'Parli con un professionista sanitario qualificato prima di prendere qualsiasi decisione sulle sue cure.',
    practice: 'Parli con un professionista sanitario qualificato prima di prendere qualsiasi decisione sulle sue cure.',
    coach:
      'Parli con il suo coach del coaching. Per la sua salute e per qualsiasi farmaco, parli con un professionista sanitario qualificato.',
  },
  concern: {
    distress: {
      self: 'Sembra che questo possa essere un momento difficile. Può parlare con qualcuno adesso, gratis e in modo riservato.',
      other:
        'Sembra che questo possa essere un momento difficile per una persona a lei vicina. Sia lei sia questa persona potete parlare con qualcuno adesso.',
    },
    abuse: {
      self: 'Lei merita di essere al sicuro. Queste persone possono aiutare, e la scelta di quando chiamare è sua. Chi altro usa questo dispositivo potrebbe vedere questa pagina.',
      other:
        'Se teme che qualcuno stia subendo violenza, queste persone possono aiutare. Chi altro usa questo dispositivo potrebbe vedere questa pagina.',
    },
    crisis: {
      self: 'Se pensa al suicidio, a farsi del male o a fare del male a qualcuno e potrebbe arrivare a farlo, o se è in pericolo adesso, chiami il numero di emergenza. Può anche chiamare la linea di aiuto o scrivere. Poi lo dica a una persona di cui si fida e resti con questa persona.',
      other:
        'Se qualcuno può essere in pericolo adesso, chiami il numero di emergenza e resti con questa persona, se può farlo senza rischi. La linea di aiuto c’è anche per chi è in pensiero per qualcuno.',
    },
    emergency: {
      self: 'Potrebbe essere un’emergenza medica. Chiami adesso il numero di emergenza.',
      other:
        'Potrebbe essere un’emergenza medica. Chiami adesso il numero di emergenza e resti con questa persona, se può farlo senza rischi.',
    },
  },
  provider:
    'Dipende da lei e dalla sua salute, quindi deve rispondere una persona. Chieda a un professionista sanitario qualificato. Non inizi, non interrompa e non cambi nessun farmaco di sua iniziativa.',
  expired: 'Chieda a noi. La risposta che avevamo non è più aggiornata, quindi non viene mostrata.',
  inGeneral: 'In generale:',
  suggestions: 'La domanda non mi è chiara. Queste sono le domande più vicine che ho:',
  fallback: 'Non ho una risposta a questo. Un professionista sanitario può dirle di più.',
  fallbackAgain:
    'Non ho ancora la risposta che le serve. Chieda a una persona: un professionista sanitario può dirle di più.',
  failed: 'Qualcosa qui non ha funzionato, quindi non posso cercare una risposta. L’aiuto per lei è sempre qui.',
  courtesy: {
    hello: 'Salve. Faccia una domanda con parole sue e le mostrerò la risposta più vicina che ho.',
    thanks: 'Prego. Può chiedere ancora in qualsiasi momento.',
    goodbye: 'Arrivederci, e abbia cura di sé. Questa pagina resta qui se ha un’altra domanda.',
    who: 'Sono un elenco automatico di domande e risposte. Non sono una persona, e nessuno legge ciò che scrive. Posso sbagliare.',
    private: 'Ciò che scrive resta su questa pagina. Non viene inviato né salvato, e nessuno lo legge.',
    empty: 'Scriva una domanda con parole sue e le mostrerò la risposta più vicina che ho.',
  },

  helpNow: 'Aiuto subito',
  inCrisis: 'In crisi?',
  inDanger: 'In pericolo adesso?',
  emergency: 'Emergenza',
  localEmergency: 'Chiami il numero di emergenza locale (112, 911 o 999).',
  call: 'Chiami il {number}',
  text: 'SMS al {number}',
  textWord: 'SMS {word} al {number}',
  callOrText: 'Chiami o mandi un SMS al {number}',
  chat: 'Chat su {host}',
  visit: 'Sito: {host}',
  dayAndNight: 'Giorno e notte',
  hours: 'Orari: {hours}',
  moreHelp: 'Altri modi per avere aiuto',
  ownerLines: 'Anche nella sua zona',
  nobodyReads:
    'Questa pagina è automatica. Nessuno legge ciò che si scrive qui, e la pagina non può chiamare aiuto. Queste persone possono aiutare.',
  country: 'Scelga il suo paese',
  notIn: 'Paese: {country}. Si trova altrove? Scelga il suo paese.',
  otherCountry: 'Altro paese',
  checkLocally: 'Questo numero potrebbe non essere aggiornato. Lo verifichi nel posto in cui vive.',
  support: 'Parli con una persona',
  leaveNow: 'Esci subito da questa pagina',
  leaveHow: 'Oppure prema tre volte il tasto Maiusc (Shift).',
  clearNow: 'Cancella ciò che è scritto qui',
  talkTo: 'Parli con {name}',
  talkToCoach: 'Coaching con {name}',
  talkToSomeone: 'Parli con un professionista sanitario',
  callProvider: 'Chiami il {number}',
  writeProvider: 'Scriva un’email',
  bookProvider: 'Appuntamento o contatti',
  providerHours: 'Orari: {hours}',

  launcher: 'Domande?',
  title: 'Domande e risposte',
  automated: 'Automatico. Non è una persona',
  greeting: 'Chieda con parole sue, o cominci da una di queste domande.',
  about:
    'Queste risposte sono automatiche. Non sono un parere medico, e nessuno legge ciò che scrive. Resta su questa pagina.',
  logged: {
    about:
      'Queste risposte sono automatiche. Non sono un parere medico. Lo studio può conservare ciò che chiede per migliorare le risposte. Nomi e numeri vengono tolti quando sono riconosciuti. Non scriva nulla che nessuno debba leggere.',
    who: 'Sono un elenco automatico di domande e risposte. Non sono una persona, e nessuno sta leggendo. Lo studio può leggere più tardi ciò che è stato chiesto. Posso sbagliare.',
    private:
      'Lo studio può conservare e leggere più tardi ciò che chiede, per migliorare le risposte. Nomi e numeri vengono tolti quando sono riconosciuti.',
  },
  menu: 'Menu',
  close: 'Chiudi',
  back: 'Indietro',
  clear: 'Cancella questa conversazione',

  starters: 'Domande frequenti',
  browse: 'Tutte le domande',
  find: 'Cerca una domanda',
  found: { one: '{n} domanda', many: '{n} di domande', other: '{n} domande' },
  otherTopic: 'Altre domande',

  question: 'La sua domanda',
  placeholder: 'Faccia una domanda',
  send: 'Chiedi',
  closest: 'Domande più vicine',
  typeAhead: 'Le domande più vicine appaiono mentre scrive. Prema la freccia giù per sceglierne una.',

  youAsked: 'Ha chiesto',
  answer: 'Risposta',
  waiting: 'Ricerca di una risposta',
  newAnswer: 'Nuova risposta più in basso',
  showAll: 'Mostra tutto',
  more: 'Maggiori dettagli',
  shortAnswer: 'Mostra la risposta breve',
  sources: { one: 'Fonte', many: 'Fonti', other: 'Fonti' },
  reviewed: 'Ultima revisione: {date}',
  differs: 'Qui le nostre fonti non concordano. La risposta indica chi dice che cosa.',
  generalOnly: 'Questo vale in generale. Che cosa è giusto per lei è una domanda per un professionista sanitario.',
  related: 'Domande collegate',
  alsoAsked: 'Forse ha chiesto anche',
  otherWords: 'Provi con altre parole, o guardi tutte le domande.',
  answersIn: 'Le risposte sono in {language}.',

  helped: 'Questo ha risposto alla sua domanda?',
  yes: 'Sì',
  no: 'No',
  whyNot: 'Che cosa non andava?',
  reasons: {
    'wrong-question': 'Risponde a un’altra domanda',
    unclear: 'È difficile da capire',
    incomplete: 'Manca qualcosa',
    unsafe: 'Potrebbe non essere sicuro',
  },
  feedbackThanks: 'Grazie. Ciò che ha scritto non viene trasmesso.',
  copy: 'Copia',
  copied: 'Copiato',
  copyLink: 'Copia link',
  print: 'Stampa',

  myQuestions: 'Le mie domande',
  myQuestionsIntro: 'Un foglio da portare al suo appuntamento. Resta su questa pagina finché non lo stampa o lo copia.',
  myQuestionsNone: 'Qui non c’è ancora niente. Ciò che chiede apparirà qui.',
  answersRead: 'Risposte che ho letto',
  toAsk: 'Domande da fare',
};
