import type { Strings } from './strings.js';

/** Brazilian Portuguese: você. */
export const STRINGS_PT_BR: Strings = {
  lang: 'pt-BR',
  dir: 'ltr',

  prompt: {
    clinic: 'Fale com {name} antes de decidir qualquer coisa sobre o seu tratamento.',
    practice:
      'Fale com {name} ou com outro profissional de saúde qualificado antes de decidir qualquer coisa sobre o seu tratamento.',
    coach:
      'Fale com {name} sobre coaching. Sobre a sua saúde e qualquer remédio, fale com um profissional de saúde qualificado.',
  },
  promptWithoutName: {
    clinic: 'Fale com um profissional de saúde qualificado antes de decidir qualquer coisa sobre o seu tratamento.',
    practice: 'Fale com um profissional de saúde qualificado antes de decidir qualquer coisa sobre o seu tratamento.',
    coach:
      'Fale com o seu coach sobre coaching. Sobre a sua saúde e qualquer remédio, fale com um profissional de saúde qualificado.',
  },
  concern: {
    distress: {
      self: 'Parece que este pode ser um momento difícil. Você pode falar com alguém agora, de graça e em sigilo.',
      other:
        'Parece que este pode ser um momento difícil para alguém próximo de você. Você e essa pessoa podem falar com alguém agora.',
    },
    abuse: {
      self: 'Você merece estar em segurança. Estas pessoas podem ajudar, e você escolhe quando ligar. Outras pessoas que usam este aparelho podem ver esta página.',
      other:
        'Se você teme que alguém esteja sofrendo violência, estas pessoas podem ajudar. Outras pessoas que usam este aparelho podem ver esta página.',
    },
    crisis: {
      self: 'Se você pensa em suicídio, em se machucar ou em machucar alguém e pode chegar a fazer isso, ou se está em perigo agora, ligue para o número de emergência. Você também pode ligar ou escrever para a linha de apoio. Depois, conte para alguém de confiança e fique com essa pessoa.',
      other:
        'Se alguém pode estar em perigo agora, ligue para o número de emergência e fique com essa pessoa, se for seguro. A linha de apoio também atende quem se preocupa com alguém.',
    },
    emergency: {
      self: 'Isto pode ser uma emergência médica. Ligue agora para o número de emergência.',
      other:
        'Isto pode ser uma emergência médica. Ligue agora para o número de emergência e fique com essa pessoa, se for seguro.',
    },
  },
  provider:
    'Isso depende de você e da sua saúde, por isso uma pessoa precisa responder. Pergunte a um profissional de saúde qualificado. Não comece, não pare e não mude nenhum remédio por conta própria.',
  expired: 'Pergunte a nós. A resposta que tínhamos está desatualizada, por isso não é mostrada.',
  inGeneral: 'Em geral:',
  suggestions: 'Não sei bem o que você quer dizer. Estas são as perguntas mais próximas que tenho:',
  fallback: 'Não tenho uma resposta para isso. Um profissional de saúde pode dizer mais.',
  fallbackAgain:
    'Ainda não tenho a resposta de que você precisa. Pergunte a uma pessoa: um profissional de saúde pode dizer mais.',
  failed: 'Algo deu errado aqui, e não consigo buscar uma resposta. A ajuda continua aqui para você.',
  courtesy: {
    hello: 'Olá. Faça uma pergunta com as suas palavras, e eu mostro a resposta mais próxima que tenho.',
    thanks: 'De nada. Pergunte de novo quando quiser.',
    goodbye: 'Até logo, e cuide-se. Esta página continua aqui se você tiver outra pergunta.',
    who: 'Sou uma lista automática de perguntas e respostas. Não sou uma pessoa, e ninguém lê o que você escreve. Posso errar.',
    private: 'O que você escreve fica nesta página. Não é enviado nem salvo, e ninguém lê.',
    empty: 'Escreva uma pergunta com as suas palavras, e eu mostro a resposta mais próxima que tenho.',
  },

  helpNow: 'Ajuda agora',
  inCrisis: 'Em crise?',
  inDanger: 'Em perigo agora?',
  emergency: 'Emergência',
  localEmergency: 'Ligue para o número de emergência local (112, 911 ou 999).',
  call: 'Ligue {number}',
  text: 'SMS para {number}',
  textWord: 'SMS {word} para {number}',
  callOrText: 'Ligue ou mande SMS para {number}',
  chat: 'Chat em {host}',
  visit: 'Acesse {host}',
  dayAndNight: 'Dia e noite',
  hours: 'Horário: {hours}',
  moreHelp: 'Mais formas de ter ajuda',
  ownerLines: 'Também perto de você',
  nobodyReads:
    'Esta página é automática. Ninguém lê o que se escreve aqui, e a página não pode chamar ajuda. Estas pessoas podem ajudar.',
  country: 'Escolha o seu país',
  notIn: 'País: {country}. Você está em outro lugar? Escolha o seu país.',
  otherCountry: 'Outro país',
  checkLocally: 'Este número pode estar desatualizado. Confira o número no lugar onde você mora.',
  support: 'Fale com uma pessoa',
  leaveNow: 'Sair desta página agora',
  leaveHow: 'Ou aperte a tecla Shift três vezes.',
  clearNow: 'Apagar o que está escrito aqui',
  talkTo: 'Fale com {name}',
  talkToCoach: 'Coaching com {name}',
  talkToSomeone: 'Fale com um profissional de saúde',
  callProvider: 'Ligue {number}',
  writeProvider: 'Escreva um e-mail',
  bookProvider: 'Agende ou entre em contato',
  providerHours: 'Horário: {hours}',

  launcher: 'Dúvidas?',
  title: 'Perguntas e respostas',
  automated: 'Automático. Não é uma pessoa',
  greeting: 'Pergunte com as suas palavras ou comece com uma destas perguntas.',
  about:
    'Estas respostas são automáticas. Elas não são orientação médica, e ninguém lê o que você escreve. Isso fica nesta página.',
  logged: {
    about:
      'Estas respostas são automáticas. Elas não são orientação médica. A clínica pode guardar o que você pergunta para melhorar as respostas. Nomes e números são retirados quando são reconhecidos. Não escreva nada que ninguém deva ler.',
    who: 'Sou uma lista automática de perguntas e respostas. Não sou uma pessoa, e ninguém está lendo agora. A clínica pode ler depois o que foi perguntado. Posso errar.',
    private:
      'A clínica pode guardar e ler depois o que você pergunta, para melhorar as respostas. Nomes e números são retirados quando são reconhecidos.',
  },
  menu: 'Menu',
  close: 'Fechar',
  back: 'Voltar',
  clear: 'Apagar esta conversa',

  starters: 'Perguntas frequentes',
  browse: 'Todas as perguntas',
  find: 'Buscar uma pergunta',
  found: { one: '{n} pergunta', many: '{n} de perguntas', other: '{n} perguntas' },
  otherTopic: 'Outras perguntas',

  question: 'Sua pergunta',
  placeholder: 'Faça uma pergunta',
  send: 'Perguntar',
  closest: 'Perguntas mais próximas',
  typeAhead: 'As perguntas mais próximas aparecem enquanto você escreve. Aperte a seta para baixo para escolher uma.',

  youAsked: 'Você perguntou',
  answer: 'Resposta',
  waiting: 'Buscando uma resposta',
  newAnswer: 'Nova resposta abaixo',
  showAll: 'Mostrar tudo',
  more: 'Mais sobre isso',
  shortAnswer: 'Mostrar a resposta curta',
  sources: { one: 'Fonte', many: 'Fontes', other: 'Fontes' },
  reviewed: 'Revisada em {date}',
  differs: 'Aqui as nossas fontes não dizem o mesmo. A resposta mostra quem diz o quê.',
  generalOnly: 'Isto é geral. O que é certo para você é uma pergunta para um profissional de saúde.',
  related: 'Perguntas relacionadas',
  alsoAsked: 'Talvez você também tenha perguntado',
  otherWords: 'Tente outras palavras ou veja todas as perguntas.',
  answersIn: 'As respostas estão em {language}.',

  helped: 'Isso respondeu à sua pergunta?',
  yes: 'Sim',
  no: 'Não',
  whyNot: 'Qual foi o problema?',
  reasons: {
    'wrong-question': 'Responde a outra pergunta',
    unclear: 'É difícil de entender',
    incomplete: 'Falta alguma coisa',
    unsafe: 'Isso pode não ser seguro',
  },
  feedbackThanks: 'Obrigado. O que você escreveu não é repassado a ninguém.',
  copy: 'Copiar',
  copied: 'Copiado',
  copyLink: 'Copiar link',
  print: 'Imprimir',

  myQuestions: 'Minhas perguntas',
  myQuestionsIntro: 'Uma folha para levar à sua consulta. Ela fica nesta página até você imprimir ou copiar.',
  myQuestionsNone: 'Ainda não há nada aqui. O que você perguntar vai aparecer aqui.',
  answersRead: 'Respostas que li',
  toAsk: 'Perguntas para fazer',
};
