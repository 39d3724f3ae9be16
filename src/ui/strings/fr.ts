import type { Strings } from './strings.js';

/** French: vous; a space that does not break stands before a colon and a question mark. */
export const STRINGS_FR: Strings = {
  lang: 'fr',
  dir: 'ltr',

  prompt: {
    clinic: 'Parlez avec {name} avant toute décision sur vos soins.',
    practice: 'Parlez avec {name} ou un autre professionnel de santé qualifié avant toute décision sur vos soins.',
    coach:
      'Parlez du coaching avec {name}. Pour votre santé et tout médicament, parlez à un professionnel de santé qualifié.',
  },
  promptWithoutName: {
    clinic: 'Parlez à un professionnel de santé qualifié avant toute décision sur vos soins.',
    practice: 'Parlez à un professionnel de santé qualifié avant toute décision sur vos soins.',
    coach:
      'Parlez du coaching avec votre coach. Pour votre santé et tout médicament, parlez à un professionnel de santé qualifié.',
  },
  concern: {
    distress: {
      self: 'Il semble que ce soit peut-être un moment difficile. Vous pouvez parler à quelqu’un maintenant, de façon gratuite et confidentielle.',
      other:
        'Il semble que ce soit peut-être un moment difficile pour une personne proche de vous. Vous et cette personne pouvez parler à quelqu’un maintenant.',
    },
    abuse: {
      self: 'Vous méritez d’être en sécurité. Ces personnes peuvent vous aider, et c’est vous qui choisissez quand appeler. D’autres personnes qui utilisent cet appareil pourraient voir cette page.',
      other:
        'Si vous craignez que quelqu’un subisse des violences, ces personnes peuvent aider. D’autres personnes qui utilisent cet appareil pourraient voir cette page.',
    },
    crisis: {
      self: 'Si vous pensez au suicide, à vous faire du mal ou à en faire à quelqu’un et que vous risquez de passer à l’acte, ou si vous êtes en danger maintenant, appelez le numéro d’urgence. Vous pouvez aussi appeler la ligne d’écoute ou lui écrire. Ensuite, parlez-en à une personne de confiance et restez avec elle.',
      other:
        'Si quelqu’un est peut-être en danger maintenant, appelez le numéro d’urgence et restez avec cette personne si vous pouvez le faire sans danger. La ligne d’écoute est aussi là pour les personnes inquiètes pour quelqu’un.',
    },
    emergency: {
      self: 'Il peut s’agir d’une urgence médicale. Appelez le numéro d’urgence maintenant.',
      other:
        'Il peut s’agir d’une urgence médicale. Appelez le numéro d’urgence maintenant, et restez avec cette personne si vous pouvez le faire sans danger.',
    },
  },
  provider:
    'Cela dépend de vous et de votre santé\u00a0: c’est donc à une personne d’y répondre. Posez la question à un professionnel de santé qualifié. Ne commencez, n’arrêtez et ne changez aucun médicament de vous-même.',
  expired: 'Posez-nous la question. La réponse que nous avions n’est plus à jour, elle n’est donc pas affichée.',
  inGeneral: 'En général\u00a0:',
  suggestions: 'Je ne sais pas bien ce que vous voulez dire. Voici les questions les plus proches que j’ai\u00a0:',
  fallback: 'Je n’ai pas de réponse à cette question. Un professionnel de santé peut vous en dire plus.',
  fallbackAgain:
    'Je n’ai toujours pas la réponse qu’il vous faut. Posez la question à une personne\u00a0: un professionnel de santé peut vous en dire plus.',
  failed: 'Quelque chose n’a pas fonctionné ici, et je ne peux pas chercher de réponse. De l’aide reste là pour vous.',
  courtesy: {
    hello: 'Bonjour. Posez une question avec vos mots, et je vous montrerai la réponse la plus proche que j’ai.',
    thanks: 'Je vous en prie. Vous pouvez poser une autre question à tout moment.',
    goodbye: 'Au revoir, et prenez soin de vous. Cette page reste là si vous avez une autre question.',
    who: 'Je suis une liste automatique de questions et de réponses. Je ne suis pas une personne, et personne ne lit ce que vous écrivez. Je peux faire des erreurs.',
    private: 'Ce que vous écrivez reste sur cette page. Ce n’est ni envoyé ni enregistré, et personne ne le lit.',
    empty: 'Écrivez une question avec vos mots, et je vous montrerai la réponse la plus proche que j’ai.',
  },

  helpNow: 'Aide urgente',
  inCrisis: 'En détresse\u00a0?',
  inDanger: 'En danger maintenant\u00a0?',
  emergency: 'Urgences',
  localEmergency: 'Appelez le numéro d’urgence local (112, 911 ou 999).',
  call: 'Appelez le {number}',
  text: 'SMS au {number}',
  textWord: 'Envoyez {word} au {number}',
  callOrText: 'Appel ou SMS au {number}',
  chat: 'Chat sur {host}',
  visit: 'Voir {host}',
  dayAndNight: 'Jour et nuit',
  hours: 'Horaires\u00a0: {hours}',
  moreHelp: 'Autres façons d’obtenir de l’aide',
  ownerLines: 'Aussi près de chez vous',
  nobodyReads:
    'Cette page est automatique. Personne ne lit ce qui est écrit ici, et la page ne peut pas appeler à l’aide. Ces personnes peuvent aider.',
  country: 'Choisissez votre pays',
  notIn: 'Pays\u00a0: {country}. Vous êtes ailleurs\u00a0? Choisissez votre pays.',
  otherCountry: 'Autre pays',
  checkLocally: 'Ce numéro n’est peut-être plus à jour. Vérifiez-le là où vous vivez.',
  support: 'Parler à une personne',
  leaveNow: 'Quitter cette page maintenant',
  leaveHow: 'Ou appuyez trois fois sur la touche Maj (Shift).',
  clearNow: 'Effacer ce qui est écrit ici',
  talkTo: 'Parlez avec {name}',
  talkToCoach: 'Coaching avec {name}',
  talkToSomeone: 'Parlez à un professionnel de santé',
  callProvider: 'Appeler le {number}',
  writeProvider: 'Écrire un e-mail',
  bookProvider: 'Prendre rendez-vous ou contact',
  providerHours: 'Horaires\u00a0: {hours}',

  launcher: 'Des questions\u00a0?',
  title: 'Questions et réponses',
  automated: 'Automatisé. Pas une personne',
  greeting: 'Posez votre question avec vos mots, ou commencez par l’une de ces questions.',
  about:
    'Ces réponses sont automatiques. Ce ne sont pas des conseils médicaux, et personne ne lit ce que vous écrivez. Cela reste sur cette page.',
  logged: {
    about:
      'Ces réponses sont automatiques. Ce ne sont pas des conseils médicaux. Le cabinet peut conserver ce que vous demandez pour améliorer les réponses. Les noms et les numéros sont retirés lorsqu’ils sont reconnus. N’écrivez rien que personne ne doit lire.',
    who: 'Je suis une liste automatique de questions et de réponses. Je ne suis pas une personne, et personne ne lit en ce moment. Le cabinet peut lire plus tard ce qui a été demandé. Je peux faire des erreurs.',
    private:
      'Le cabinet peut conserver et lire plus tard ce que vous demandez, pour améliorer les réponses. Les noms et les numéros sont retirés lorsqu’ils sont reconnus.',
  },
  menu: 'Menu',
  close: 'Fermer',
  back: 'Retour',
  clear: 'Effacer cette conversation',

  starters: 'Questions fréquentes',
  browse: 'Toutes les questions',
  find: 'Chercher une question',
  found: { one: '{n} question', many: '{n} de questions', other: '{n} questions' },
  otherTopic: 'Autres questions',

  question: 'Votre question',
  placeholder: 'Votre question',
  send: 'Demander',
  closest: 'Questions les plus proches',
  typeAhead:
    'Les questions les plus proches apparaissent pendant que vous écrivez. Appuyez sur la flèche vers le bas pour en choisir une.',

  youAsked: 'Vous avez demandé',
  answer: 'Réponse',
  waiting: 'Recherche d’une réponse',
  newAnswer: 'Nouvelle réponse plus bas',
  showAll: 'Tout afficher',
  more: 'En savoir plus',
  shortAnswer: 'Afficher la réponse courte',
  sources: { one: 'Source', many: 'Sources', other: 'Sources' },
  reviewed: 'Relue le {date}',
  differs: 'Nos sources ne disent pas la même chose ici. La réponse indique qui dit quoi.',
  generalOnly:
    'C’est une information générale. Pour savoir ce qui vous convient, posez la question à un professionnel de santé.',
  related: 'Questions liées',
  alsoAsked: 'Vous avez peut-être aussi demandé',
  otherWords: 'Essayez d’autres mots, ou parcourez toutes les questions.',
  answersIn: 'Les réponses sont en {language}.',

  helped: 'Cela répond-il à votre question\u00a0?',
  yes: 'Oui',
  no: 'Non',
  whyNot: 'Qu’est-ce qui n’allait pas\u00a0?',
  reasons: {
    'wrong-question': 'Cela répond à une autre question',
    unclear: 'C’est difficile à comprendre',
    incomplete: 'Il manque quelque chose',
    unsafe: 'Cela pourrait être dangereux',
  },
  feedbackThanks: 'Merci. Ce que vous avez écrit n’est pas transmis.',
  copy: 'Copier',
  copied: 'Copié',
  copyLink: 'Copier le lien',
  print: 'Imprimer',

  myQuestions: 'Mes questions',
  myQuestionsIntro:
    'Une feuille à apporter à votre rendez-vous. Elle reste sur cette page tant que vous ne l’imprimez pas ou ne la copiez pas.',
  myQuestionsNone: 'Il n’y a encore rien ici. Ce que vous demandez apparaîtra ici.',
  answersRead: 'Réponses que j’ai lues',
  toAsk: 'Questions à poser',
};
