import type { Strings } from './strings.js';

/** Polish. No Pan/Pani and no past tense of the reader, so that nothing names a gender; names stand uninflected. */
export const STRINGS_PL: Strings = {
  lang: 'pl',
  dir: 'ltr',

  prompt: {
    clinic: 'Zanim podejmiesz jakąkolwiek decyzję o swoim leczeniu, porozmawiaj z: {name}.',
    practice:
      'Zanim podejmiesz jakąkolwiek decyzję o swoim leczeniu, porozmawiaj z wykwalifikowanym specjalistą ochrony zdrowia. Może to być {name} lub ktoś inny.',
    coach:
      'O coachingu porozmawiaj z: {name}. O swoim zdrowiu i wszelkich lekach porozmawiaj z wykwalifikowanym specjalistą ochrony zdrowia.',
  },
  promptWithoutName: {
    clinic:
      'Zanim podejmiesz jakąkolwiek decyzję o swoim leczeniu, porozmawiaj z wykwalifikowanym specjalistą ochrony zdrowia.',
    practice:
      'Zanim podejmiesz jakąkolwiek decyzję o swoim leczeniu, porozmawiaj z wykwalifikowanym specjalistą ochrony zdrowia.',
    coach:
      'O coachingu porozmawiaj ze swoim coachem. O swoim zdrowiu i wszelkich lekach porozmawiaj z wykwalifikowanym specjalistą ochrony zdrowia.',
  },
  concern: {
    distress: {
      self: 'Wygląda na to, że to może być trudny czas. Możesz teraz z kimś porozmawiać, bezpłatnie i poufnie.',
      other:
        'Wygląda na to, że dla kogoś Ci bliskiego to może być trudny czas. I Ty, i ta osoba możecie teraz z kimś porozmawiać.',
    },
    abuse: {
      self: 'Zasługujesz na bezpieczeństwo. Te osoby mogą pomóc, a kiedy zadzwonić, decydujesz Ty. Inne osoby, które korzystają z tego urządzenia, mogą zobaczyć tę stronę.',
      other:
        'Jeśli martwisz się, że ktoś doznaje krzywdy, te osoby mogą pomóc. Inne osoby, które korzystają z tego urządzenia, mogą zobaczyć tę stronę.',
    },
    crisis: {
      self: 'Jeśli jest ryzyko, że zrobisz coś pod wpływem myśli o samobójstwie lub o skrzywdzeniu siebie albo kogoś, albo grozi Ci teraz niebezpieczeństwo, zadzwoń pod numer alarmowy. Możesz też zadzwonić lub wysłać SMS na linię wsparcia w kryzysie. Potem powiedz o tym komuś, komu ufasz, i zostań z tą osobą.',
      other:
        'Jeśli ktoś może być teraz w niebezpieczeństwie, zadzwoń pod numer alarmowy i zostań z tą osobą, jeśli to bezpieczne. Linia wsparcia w kryzysie jest też dla tych, którzy martwią się o kogoś.',
    },
    emergency: {
      self: 'To może być nagłe zagrożenie zdrowia lub życia. Zadzwoń teraz pod numer alarmowy.',
      other:
        'To może być nagłe zagrożenie zdrowia lub życia. Zadzwoń teraz pod numer alarmowy i zostań z tą osobą, jeśli to bezpieczne.',
    },
  },
  provider:
    'To zależy od Ciebie i Twojego zdrowia, dlatego musi na to odpowiedzieć człowiek. Zapytaj wykwalifikowanego specjalistę ochrony zdrowia. Nie zaczynaj brać, nie odstawiaj ani nie zmieniaj żadnych leków na własną rękę.',
  expired: 'Zapytaj nas. Nasza odpowiedź na to pytanie jest nieaktualna, dlatego jej nie pokazujemy.',
  inGeneral: 'Ogólnie:',
  suggestions: 'Nie mam pewności, o co chodzi. Oto najbliższe pytania, jakie mam:',
  fallback: 'Nie mam na to odpowiedzi. Specjalista może powiedzieć Ci więcej.',
  fallbackAgain:
    'Nadal nie mam odpowiedzi, której potrzebujesz. Zapytaj człowieka: specjalista może powiedzieć Ci więcej.',
  failed: 'Coś się tu nie udało, więc nie mogę wyszukać odpowiedzi. Pomoc dla Ciebie nadal tu jest.',
  courtesy: {
    hello: 'Dzień dobry. Zadaj pytanie własnymi słowami, a pokażę najbliższą odpowiedź, jaką mam.',
    thanks: 'Proszę bardzo. Możesz pytać ponownie w każdej chwili.',
    goodbye: 'Do widzenia i wszystkiego dobrego. Ta strona będzie tutaj, jeśli pojawi się kolejne pytanie.',
    who: 'Jestem automatyczną listą pytań i odpowiedzi. Nie jestem człowiekiem i nikt nie czyta tego, co piszesz. Mogę się mylić.',
    private: 'To, co piszesz, zostaje na tej stronie. Nie jest wysyłane ani zapisywane i nikt tego nie czyta.',
    empty: 'Wpisz pytanie własnymi słowami, a pokażę najbliższą odpowiedź, jaką mam.',
  },

  helpNow: 'Pomoc teraz',
  inCrisis: 'W kryzysie?',
  inDanger: 'Grozi teraz niebezpieczeństwo?',
  emergency: 'Numer alarmowy',
  localEmergency: 'Zadzwoń pod lokalny numer alarmowy (112, 911 lub 999).',
  call: 'Dzwoń: {number}',
  text: 'SMS na {number}',
  textWord: 'SMS {word} na {number}',
  callOrText: 'Telefon lub SMS: {number}',
  chat: 'Czat: {host}',
  visit: 'Otwórz {host}',
  dayAndNight: 'Całą dobę',
  hours: 'Godziny: {hours}',
  moreHelp: 'Więcej sposobów uzyskania pomocy',
  ownerLines: 'Także w pobliżu',
  nobodyReads:
    'Ta strona działa automatycznie. Nikt jej nie czyta, a ona sama nie może wezwać pomocy. Te osoby mogą pomóc.',
  country: 'Wybierz swój kraj',
  notIn: 'Twój kraj to nie {country}? Wybierz swój kraj.',
  otherCountry: 'Inny kraj',
  checkLocally: 'Ten numer może być nieaktualny. Sprawdź go w miejscu, w którym mieszkasz.',
  support: 'Porozmawiaj z człowiekiem',
  leaveNow: 'Opuść teraz tę stronę',
  leaveHow: 'Lub naciśnij trzy razy klawisz Shift.',
  clearNow: 'Usuń to, co tu napisano',
  talkTo: 'Kontakt: {name}',
  talkToCoach: 'Coaching: {name}',
  talkToSomeone: 'Porozmawiaj ze specjalistą ochrony zdrowia',
  callProvider: 'Zadzwoń: {number}',
  writeProvider: 'Napisz e-mail',
  bookProvider: 'Umów się lub skontaktuj',
  providerHours: 'Czynne: {hours}',

  launcher: 'Pytania?',
  title: 'Pytania i odpowiedzi',
  automated: 'Automat, nie człowiek',
  greeting: 'Zapytaj własnymi słowami lub zacznij od jednego z tych pytań.',
  about:
    'Te odpowiedzi są automatyczne. Nie są poradą medyczną i nikt nie czyta tego, co piszesz. Zostaje to na tej stronie.',
  logged: {
    about:
      'Te odpowiedzi są automatyczne. Nie są poradą medyczną. Placówka może zachować to, o co pytasz, aby poprawić odpowiedzi. Imiona, nazwiska i numery są usuwane, jeśli zostaną rozpoznane. Nie pisz niczego, czego nikt nie powinien czytać.',
    who: 'Jestem automatyczną listą pytań i odpowiedzi. Nie jestem człowiekiem i nikt tego teraz nie czyta. Placówka może później przeczytać, o co pytano. Mogę się mylić.',
    private:
      'Placówka może zachować i później przeczytać to, o co pytasz, aby poprawić odpowiedzi. Imiona, nazwiska i numery są usuwane, jeśli zostaną rozpoznane.',
  },
  menu: 'Menu',
  close: 'Zamknij',
  back: 'Wstecz',
  clear: 'Wyczyść tę rozmowę',

  starters: 'Częste pytania',
  browse: 'Wszystkie pytania',
  find: 'Znajdź pytanie',
  found: { one: '{n} pytanie', few: '{n} pytania', many: '{n} pytań', other: '{n} pytania' },
  otherTopic: 'Inne pytania',

  question: 'Twoje pytanie',
  placeholder: 'Zadaj pytanie',
  send: 'Zapytaj',
  closest: 'Najbliższe pytania',
  typeAhead: 'Najbliższe pytania pojawiają się podczas pisania. Naciśnij strzałkę w dół, aby wybrać jedno z nich.',

  youAsked: 'Twoje pytanie',
  answer: 'Odpowiedź',
  waiting: 'Szukam odpowiedzi',
  newAnswer: 'Nowa odpowiedź poniżej',
  showAll: 'Pokaż całość',
  more: 'Więcej na ten temat',
  shortAnswer: 'Pokaż krótką odpowiedź',
  sources: { one: 'Źródło', few: 'Źródła', many: 'Źródła', other: 'Źródła' },
  reviewed: 'Sprawdzono {date}',
  differs: 'Nasze źródła różnią się w tej sprawie. Odpowiedź podaje, kto co mówi.',
  generalOnly:
    'To informacja ogólna. O to, co jest odpowiednie dla Ciebie, trzeba zapytać specjalistę ochrony zdrowia.',
  related: 'Podobne pytania',
  alsoAsked: 'Być może chodziło też o to',
  otherWords: 'Spróbuj innych słów lub przejrzyj wszystkie pytania.',
  answersIn: 'Język odpowiedzi: {language}.',

  helped: 'Czy to odpowiedź na Twoje pytanie?',
  yes: 'Tak',
  no: 'Nie',
  whyNot: 'Co było nie tak?',
  reasons: {
    'wrong-question': 'To odpowiedź na inne pytanie',
    unclear: 'Trudno to zrozumieć',
    incomplete: 'Czegoś brakuje',
    unsafe: 'To może być niebezpieczne',
  },
  feedbackThanks: 'Dziękujemy. To, co tu napisano, nie jest nikomu przekazywane.',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyLink: 'Kopiuj link',
  print: 'Drukuj',

  myQuestions: 'Moje pytania',
  myQuestionsIntro:
    'Kartka, którą można zabrać na wizytę. Zostaje na tej stronie, dopóki jej nie wydrukujesz lub nie skopiujesz.',
  myQuestionsNone: 'Nic tu jeszcze nie ma. Tu pojawią się Twoje pytania.',
  answersRead: 'Przeczytane odpowiedzi',
  toAsk: 'Pytania do zadania',
};
