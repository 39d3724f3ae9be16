import type { Strings } from './strings.js';

/** Spanish, for every country: usted, and words understood on both sides of the ocean. */
export const STRINGS_ES: Strings = {
  lang: 'es',
  dir: 'ltr',

  prompt: {
    clinic: 'Hable con {name} antes de decidir nada sobre su tratamiento.',
    practice:
      'Hable con {name} o con otro profesional de la salud calificado antes de decidir nada sobre su tratamiento.',
    coach:
      'Hable con {name} sobre el coaching. Para su salud y cualquier medicamento, hable con un profesional de la salud calificado.',
  },
  promptWithoutName: {
    clinic: 'Hable con un profesional de la salud calificado antes de decidir nada sobre su tratamiento.',
    practice: 'Hable con un profesional de la salud calificado antes de decidir nada sobre su tratamiento.',
    coach:
      'Hable con su coach sobre el coaching. Para su salud y cualquier medicamento, hable con un profesional de la salud calificado.',
  },
  concern: {
    distress: {
      self: 'Parece que este puede ser un momento difícil. Puede hablar con alguien ahora, de forma gratuita y confidencial.',
      other:
        'Parece que este puede ser un momento difícil para alguien cercano a usted. Tanto usted como esa persona pueden hablar con alguien ahora.',
    },
    abuse: {
      self: 'Usted merece estar a salvo. Estas personas pueden ayudarle, y usted decide cuándo llamar. Otras personas que usen este dispositivo podrían ver esta página.',
      other:
        'Si le preocupa que alguien esté sufriendo maltrato, estas personas pueden ayudar. Otras personas que usen este dispositivo podrían ver esta página.',
    },
    crisis: {
      self: 'Si piensa en el suicidio, en hacerse daño o en hacer daño a alguien y podría llegar a hacerlo, o si está en peligro ahora, llame al número de emergencias. También puede llamar o escribir a la línea de crisis. Después, cuénteselo a alguien de confianza y quédese con esa persona.',
      other:
        'Si alguien puede estar en peligro ahora, llame al número de emergencias y quédese con esa persona si es seguro. La línea de crisis también está para quienes se preocupan por alguien.',
    },
    emergency: {
      self: 'Esto puede ser una emergencia médica. Llame ahora al número de emergencias.',
      other:
        'Esto puede ser una emergencia médica. Llame ahora al número de emergencias y quédese con esa persona si es seguro.',
    },
  },
  provider:
    'Eso depende de usted y de su salud, así que debe responderlo una persona. Pregunte a un profesional de la salud calificado. No empiece, deje ni cambie ningún medicamento por su cuenta.',
  expired: 'Pregúntenos a nosotros. La respuesta que teníamos ya no está al día, por eso no se muestra.',
  inGeneral: 'En general:',
  suggestions: 'No tengo claro qué quiere decir. Estas son las preguntas más parecidas que tengo:',
  fallback: 'No tengo una respuesta para eso. Un profesional de la salud puede decirle más.',
  fallbackAgain:
    'Sigo sin tener la respuesta que necesita. Pregunte a una persona: un profesional de la salud puede decirle más.',
  failed: 'Algo falló aquí y no puedo buscar una respuesta. La ayuda sigue aquí para usted.',
  courtesy: {
    hello: 'Hola. Haga una pregunta con sus propias palabras y le mostraré la respuesta más cercana que tengo.',
    thanks: 'De nada. Puede preguntar otra vez cuando quiera.',
    goodbye: 'Adiós, y cuídese. Esta página seguirá aquí si tiene otra pregunta.',
    who: 'Soy una lista automática de preguntas y respuestas. No soy una persona, y nadie lee lo que escribe. Puedo cometer errores.',
    private: 'Lo que escribe se queda en esta página. No se envía ni se guarda, y nadie lo lee.',
    empty: 'Escriba una pregunta con sus propias palabras y le mostraré la respuesta más cercana que tengo.',
  },

  helpNow: 'Ayuda ahora',
  inCrisis: '¿En crisis?',
  inDanger: '¿En peligro ahora?',
  emergency: 'Emergencias',
  localEmergency: 'Llame al número de emergencias local (112, 911 o 999).',
  call: 'Llame al {number}',
  text: 'SMS al {number}',
  textWord: 'Envíe {word} al {number}',
  callOrText: 'Llame o envíe un SMS al {number}',
  chat: 'Chat en {host}',
  visit: 'Ir a {host}',
  dayAndNight: 'Día y noche',
  hours: 'Horario: {hours}',
  moreHelp: 'Más formas de recibir ayuda',
  ownerLines: 'También cerca de usted',
  nobodyReads:
    'Esta página es automática. Nadie lee lo que se escribe aquí, y la página no puede pedir ayuda. Estas personas sí pueden ayudar.',
  country: 'Elija su país',
  notIn: 'País: {country}. ¿Está en otro lugar? Elija su país.',
  otherCountry: 'Otro país',
  checkLocally: 'Puede que este número ya no sea correcto. Compruébelo en el lugar donde vive.',
  support: 'Hable con una persona',
  leaveNow: 'Salir de esta página ahora',
  leaveHow: 'O pulse tres veces la tecla Mayús (Shift).',
  clearNow: 'Borrar lo escrito aquí',
  talkTo: 'Hable con {name}',
  talkToCoach: 'Coaching con {name}',
  talkToSomeone: 'Hable con un profesional de la salud',
  callProvider: 'Llame al {number}',
  writeProvider: 'Escriba un correo',
  bookProvider: 'Pida cita o contacte',
  providerHours: 'Horario: {hours}',

  launcher: '¿Preguntas?',
  title: 'Preguntas y respuestas',
  automated: 'Automático. No es una persona',
  greeting: 'Pregunte con sus propias palabras o empiece con una de estas preguntas.',
  about:
    'Estas respuestas son automáticas. No son un consejo médico, y nadie lee lo que escribe. Se queda en esta página.',
  logged: {
    about:
      'Estas respuestas son automáticas. No son un consejo médico. La consulta puede guardar lo que pregunta para mejorar las respuestas. Los nombres y los números se quitan cuando se reconocen. No escriba nada que nadie deba leer.',
    who: 'Soy una lista automática de preguntas y respuestas. No soy una persona, y nadie está leyendo. La consulta puede leer más tarde lo que se preguntó. Puedo cometer errores.',
    private:
      'La consulta puede guardar y leer más tarde lo que pregunta, para mejorar las respuestas. Los nombres y los números se quitan cuando se reconocen.',
  },
  menu: 'Menú',
  close: 'Cerrar',
  back: 'Volver',
  clear: 'Borrar esta conversación',

  starters: 'Preguntas frecuentes',
  browse: 'Todas las preguntas',
  find: 'Buscar una pregunta',
  found: { one: '{n} pregunta', many: '{n} de preguntas', other: '{n} preguntas' },
  otherTopic: 'Otras preguntas',

  question: 'Su pregunta',
  placeholder: 'Haga una pregunta',
  send: 'Preguntar',
  closest: 'Preguntas más parecidas',
  typeAhead: 'Las preguntas más parecidas aparecen mientras escribe. Pulse la flecha hacia abajo para elegir una.',

  youAsked: 'Usted preguntó',
  answer: 'Respuesta',
  waiting: 'Buscando una respuesta',
  newAnswer: 'Nueva respuesta abajo',
  showAll: 'Mostrar todo',
  more: 'Más sobre esto',
  shortAnswer: 'Mostrar la respuesta corta',
  sources: { one: 'Fuente', many: 'Fuentes', other: 'Fuentes' },
  reviewed: 'Revisada el {date}',
  differs: 'Aquí nuestras fuentes no coinciden. La respuesta indica quién dice qué.',
  generalOnly:
    'Esto es información general. Qué es lo adecuado para usted es una pregunta para un profesional de la salud.',
  related: 'Preguntas relacionadas',
  alsoAsked: 'Quizá también preguntó',
  otherWords: 'Pruebe con otras palabras o mire todas las preguntas.',
  answersIn: 'Las respuestas están en {language}.',

  helped: '¿Esto respondió a su pregunta?',
  yes: 'Sí',
  no: 'No',
  whyNot: '¿Cuál fue el problema?',
  reasons: {
    'wrong-question': 'Responde a otra pregunta',
    unclear: 'Es difícil de entender',
    incomplete: 'Falta algo',
    unsafe: 'Esto podría no ser seguro',
  },
  feedbackThanks: 'Gracias. Lo que escribió no se comunica a nadie.',
  copy: 'Copiar',
  copied: 'Copiado',
  copyLink: 'Copiar enlace',
  print: 'Imprimir',

  myQuestions: 'Mis preguntas',
  myQuestionsIntro: 'Una hoja para llevar a su cita. Se queda en esta página hasta que la imprima o la copie.',
  myQuestionsNone: 'Aquí no hay nada todavía. Lo que pregunte aparecerá aquí.',
  answersRead: 'Respuestas que leí',
  toAsk: 'Preguntas para hacer',
};
