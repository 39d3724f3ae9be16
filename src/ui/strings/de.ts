import type { Strings } from './strings.js';

/** German: Sie; Suizid, never Selbstmord. */
export const STRINGS_DE: Strings = {
  lang: 'de',
  dir: 'ltr',

  prompt: {
    clinic: 'Sprechen Sie mit {name}, bevor Sie etwas zu Ihrer Behandlung entscheiden.',
    practice:
      'Sprechen Sie mit {name} oder einer anderen qualifizierten medizinischen Fachperson, bevor Sie etwas zu Ihrer Behandlung entscheiden.',
    coach:
      'Sprechen Sie mit {name} über das Coaching. Wenn es um Ihre Gesundheit und um Medikamente geht, sprechen Sie mit einer qualifizierten medizinischen Fachperson.',
  },
  promptWithoutName: {
    clinic:
      'Sprechen Sie mit einer qualifizierten medizinischen Fachperson, bevor Sie etwas zu Ihrer Behandlung entscheiden.',
    practice:
      'Sprechen Sie mit einer qualifizierten medizinischen Fachperson, bevor Sie etwas zu Ihrer Behandlung entscheiden.',
    coach:
      'Sprechen Sie mit Ihrem Coach über das Coaching. Wenn es um Ihre Gesundheit und um Medikamente geht, sprechen Sie mit einer qualifizierten medizinischen Fachperson.',
  },
  concern: {
    distress: {
      self: 'Das klingt, als wäre es gerade vielleicht eine schwere Zeit. Sie können jetzt mit jemandem sprechen, kostenlos und vertraulich.',
      other:
        'Das klingt, als wäre es für einen Menschen, der Ihnen nahesteht, gerade vielleicht eine schwere Zeit. Sie können beide jetzt mit jemandem sprechen.',
    },
    abuse: {
      self: 'Sie verdienen es, in Sicherheit zu sein. Diese Menschen können helfen, und Sie entscheiden, wann Sie anrufen. Andere, die dieses Gerät nutzen, können diese Seite vielleicht sehen.',
      other:
        'Wenn Sie sich sorgen, dass jemandem Gewalt angetan wird: Diese Menschen können helfen. Andere, die dieses Gerät nutzen, können diese Seite vielleicht sehen.',
    },
    crisis: {
      self: 'Wenn Sie an Suizid denken oder daran, sich oder anderen etwas anzutun, und danach handeln könnten, oder wenn Sie jetzt in Gefahr sind, wählen Sie den Notruf. Sie können auch das Krisentelefon anrufen oder dorthin schreiben. Sagen Sie es dann einem Menschen, dem Sie vertrauen, und bleiben Sie bei ihm.',
      other:
        'Wenn jemand jetzt in Gefahr sein könnte: Wählen Sie den Notruf und bleiben Sie bei der Person, wenn das sicher ist. Das Krisentelefon ist auch für Menschen da, die sich um jemanden sorgen.',
    },
    emergency: {
      self: 'Das kann ein medizinischer Notfall sein. Wählen Sie jetzt den Notruf.',
      other:
        'Das kann ein medizinischer Notfall sein. Wählen Sie jetzt den Notruf und bleiben Sie bei der Person, wenn das sicher ist.',
    },
  },
  provider:
    'Das hängt von Ihnen und Ihrer Gesundheit ab. Deshalb muss ein Mensch darauf antworten. Bitte fragen Sie eine qualifizierte medizinische Fachperson. Bitte kein Medikament auf eigene Faust beginnen, absetzen oder ändern.',
  expired: 'Bitte fragen Sie uns. Unsere Antwort darauf ist nicht mehr aktuell und wird deshalb nicht gezeigt.',
  inGeneral: 'Allgemein gilt:',
  suggestions: 'Ich bin nicht sicher, was Sie meinen. Das sind die ähnlichsten Fragen, die ich habe:',
  fallback: 'Darauf habe ich keine Antwort. Eine medizinische Fachperson kann Ihnen mehr sagen.',
  fallbackAgain:
    'Ich habe immer noch nicht die Antwort, die Sie brauchen. Bitte fragen Sie einen Menschen: Eine medizinische Fachperson kann Ihnen mehr sagen.',
  failed: 'Hier ist etwas schiefgegangen, deshalb kann ich keine Antwort suchen. Hilfe ist weiterhin hier für Sie da.',
  courtesy: {
    hello:
      'Guten Tag. Stellen Sie eine Frage in Ihren eigenen Worten, und ich zeige Ihnen die Antwort, die am besten passt.',
    thanks: 'Gern geschehen. Sie können jederzeit wieder fragen.',
    goodbye: 'Auf Wiedersehen und alles Gute. Diese Seite ist hier, wenn Sie noch eine Frage haben.',
    who: 'Ich bin eine automatische Sammlung von Fragen und Antworten. Ich bin kein Mensch, und niemand liest, was Sie schreiben. Ich kann Fehler machen.',
    private:
      'Was Sie schreiben, bleibt auf dieser Seite. Es wird nicht gesendet oder gespeichert, und niemand liest es.',
    empty: 'Schreiben Sie eine Frage in Ihren eigenen Worten, und ich zeige Ihnen die Antwort, die am besten passt.',
  },

  helpNow: 'Hilfe jetzt',
  inCrisis: 'In einer Krise?',
  inDanger: 'Jetzt in Gefahr?',
  emergency: 'Notruf',
  localEmergency: 'Wählen Sie den örtlichen Notruf (112, 911 oder 999).',
  call: '{number} anrufen',
  text: 'SMS an {number}',
  textWord: 'SMS {word} an {number}',
  callOrText: 'Anruf oder SMS an {number}',
  chat: 'Chat auf {host}',
  visit: 'Zu {host}',
  dayAndNight: 'Tag und Nacht',
  hours: 'Zeiten: {hours}',
  moreHelp: 'Weitere Hilfsangebote',
  ownerLines: 'Auch in Ihrer Nähe',
  nobodyReads:
    'Diese Seite ist automatisch. Niemand liest, was hier steht, und die Seite kann keine Hilfe rufen. Diese Menschen können helfen.',
  country: 'Wählen Sie Ihr Land',
  notIn: 'Land: {country}. Sie sind woanders? Wählen Sie Ihr Land.',
  otherCountry: 'Anderes Land',
  checkLocally: 'Diese Nummer ist vielleicht nicht mehr aktuell. Bitte prüfen Sie sie dort, wo Sie leben.',
  support: 'Mit einem Menschen sprechen',
  leaveNow: 'Diese Seite jetzt verlassen',
  leaveHow: 'Oder drücken Sie dreimal die Umschalttaste (Shift).',
  clearNow: 'Löschen, was hier steht',
  talkTo: 'Mit {name} sprechen',
  talkToCoach: 'Coaching mit {name}',
  talkToSomeone: 'Mit einer medizinischen Fachperson sprechen',
  callProvider: '{number} anrufen',
  writeProvider: 'E-Mail schreiben',
  bookProvider: 'Termin oder Kontakt',
  providerHours: 'Geöffnet: {hours}',

  launcher: 'Fragen?',
  title: 'Fragen und Antworten',
  automated: 'Automatisch, kein Mensch',
  greeting: 'Fragen Sie in Ihren eigenen Worten, oder beginnen Sie mit einer dieser Fragen.',
  about:
    'Diese Antworten sind automatisch. Sie sind kein medizinischer Rat, und niemand liest, was Sie schreiben. Es bleibt auf dieser Seite.',
  logged: {
    about:
      'Diese Antworten sind automatisch. Sie sind kein medizinischer Rat. Die Praxis kann aufheben, was Sie fragen, um die Antworten zu verbessern. Namen und Nummern werden entfernt, soweit sie erkannt werden. Bitte schreiben Sie nichts, was niemand lesen soll.',
    who: 'Ich bin eine automatische Sammlung von Fragen und Antworten. Ich bin kein Mensch, und niemand liest mit. Die Praxis kann später lesen, was gefragt wurde. Ich kann Fehler machen.',
    private:
      'Die Praxis kann aufheben und später lesen, was Sie fragen, um die Antworten zu verbessern. Namen und Nummern werden entfernt, soweit sie erkannt werden.',
  },
  menu: 'Menü',
  close: 'Schließen',
  back: 'Zurück',
  clear: 'Dieses Gespräch löschen',

  starters: 'Oft gefragt',
  browse: 'Alle Fragen',
  find: 'Eine Frage suchen',
  found: { one: '{n} Frage', other: '{n} Fragen' },
  otherTopic: 'Weitere Fragen',

  question: 'Ihre Frage',
  placeholder: 'Frage stellen',
  send: 'Fragen',
  closest: 'Ähnlichste Fragen',
  typeAhead:
    'Die ähnlichsten Fragen erscheinen, während Sie schreiben. Drücken Sie die Pfeiltaste nach unten, um eine auszuwählen.',

  youAsked: 'Sie haben gefragt',
  answer: 'Antwort',
  waiting: 'Antwort wird gesucht',
  newAnswer: 'Neue Antwort unten',
  showAll: 'Alles anzeigen',
  more: 'Mehr dazu',
  shortAnswer: 'Kurze Antwort anzeigen',
  sources: { one: 'Quelle', other: 'Quellen' },
  reviewed: 'Geprüft am {date}',
  differs: 'Unsere Quellen sind sich hier nicht einig. Die Antwort sagt, wer was sagt.',
  generalOnly: 'Das gilt allgemein. Was für Sie richtig ist, ist eine Frage für eine medizinische Fachperson.',
  related: 'Ähnliche Fragen',
  alsoAsked: 'Vielleicht haben Sie auch gefragt',
  otherWords: 'Versuchen Sie andere Wörter, oder sehen Sie alle Fragen durch.',
  answersIn: 'Die Antworten sind auf {language}.',

  helped: 'Hat das Ihre Frage beantwortet?',
  yes: 'Ja',
  no: 'Nein',
  whyNot: 'Was hat nicht gepasst?',
  reasons: {
    'wrong-question': 'Es beantwortet eine andere Frage',
    unclear: 'Es ist schwer zu verstehen',
    incomplete: 'Etwas fehlt',
    unsafe: 'Das könnte unsicher sein',
  },
  feedbackThanks: 'Danke. Was Sie geschrieben haben, wird nicht weitergegeben.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyLink: 'Link kopieren',
  print: 'Drucken',

  myQuestions: 'Meine Fragen',
  myQuestionsIntro: 'Ein Blatt für Ihren Termin. Es bleibt auf dieser Seite, bis Sie es drucken oder kopieren.',
  myQuestionsNone: 'Hier steht noch nichts. Was Sie fragen, erscheint hier.',
  answersRead: 'Antworten, die ich gelesen habe',
  toAsk: 'Fragen, die ich stellen möchte',
};
