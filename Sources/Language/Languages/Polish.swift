extension Language {
  static var polish: Language {
    Language(
      "pl", "polish",
      stopWords: """
        ja mnie mi mną ty ciebie cię ci tobą on go jego jemu mu nim ona jej ją nią ono my nas nam
        nami wy was wam wami oni one ich im nimi się siebie sobie sobą mój moja moje moi twój
        twoja twoje nasz nasza nasze nasi wasz wasza swój swoja swoje swoich swojego swojej ten ta
        to ci te tego tej tych temu tym tymi tę tamten tamta tamto taki taka takie tacy sam sama
        sami wszystko wszyscy wszystkie wszystkich każdy każda każde inny inna inne inni kto kogo
        komu co czego czemu czym jaki jaka jakie jacy który która które którzy którego której
        których gdzie dokąd skąd kiedy dlaczego jak ile ktoś coś nikt nic jakiś jakaś jakieś w we
        na z ze do od o za pod nad przy po dla bez przez między przed obok wśród przeciw według i
        a ale lub albo czy ani nie jeśli jeżeli gdyby by że żeby bo więc dlatego choć chociaż gdy
        tak też także również czyli jest są był była było byli były być będę będzie będziemy będą
        jestem jesteś jesteśmy miał miała mieć ma mam mamy mają może mogą można trzeba musi muszą
        powinien powinna już jeszcze tylko nawet bardzo prawie tam tu tutaj teraz wtedy potem
        znowu zawsze czasami po prostu właśnie oczywiście no
        """,
      smallWords: "nie to się na że jest do jak w z co ale tak od za po o by dla i",
      abbreviations: Abbreviations(
        always: """
          p pan pani dr prof mgr inż ks św gen płk im ul al pl tzw tzn np m.in por zob ok ww art
          ust pkt rozdz rys tab
          """,
        sometimes: "itd itp r w tys mln mld zł jr sp",
        beforeNumbers: "art nr s ust pkt"),
      months: """
        stycznia styczeń sty, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi, maja maj,
        czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień wrz,
        października październik paź, listopada listopad lis, grudnia grudzień gru
        """,
      dateLinks: "r roku",
      quotationMarks: "„” «» “” \"\"",
      labels: LabelWords(
        askers: """
          pytanie, pytania, dziennikarz, dziennikarka, prowadzący, prowadząca, moderator,
          moderatorka, redaktor, redakcja, reporter, głos z sali, ankieter
          """,
        answerers: "odpowiedź, gość, respondent, respondentka, rozmówca, rozmówczyni, świadek",
        anonymous: """
          głos, głosy, mówca, nieznany, nieznana, wszyscy, tłumacz, lektor, mężczyzna, kobieta,
          narrator
          """,
        letters: [("p", "o")]),
      honorifics: "pan pani panna dr prof mgr ks",
      offices: """
        prezydent premier minister kanclerz burmistrz senator poseł posłanka rzecznik rzeczniczka
        dyrektor dyrektorka sekretarz ambasador przewodniczący przewodnicząca marszałek król
        królowa
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          powiedział powiedziała powiedzieli stwierdził stwierdziła oświadczył oświadczyła dodał
          dodała podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła poinformował
          poinformowała napisał napisała odpowiedział odpowiedziała przypomniał przypomniała
          mówi mówił mówiła twierdzi uważa zapytał zapytała ocenił oceniła
          """
        ),
        (
          .according,
          "według zdaniem"
        ),
        (
          .that,
          "że"
        ),
        (
          .he,
          "on"
        ),
        (
          .she,
          "ona"
        ),
        (
          .otherPronoun,
          "oni one my ja wy to"
        ),
        (
          .firstPerson,
          "ja my"
        ),
        (
          .determiner,
          "ten ta to jego jej ich swój"
        ),
        (
          .conjunction,
          "i a ale lub albo oraz"
        ),
        (
          .preposition,
          "w we na z ze do od o za pod przy po dla bez przez między"
        ),
        (
          [.auxiliary],
          "jest są był była byli będzie będą ma mają może"
        ),
        (
          .subordinator,
          "jeśli gdy kiedy choć żeby"
        ),
        (
          .adverb,
          "także potem jeszcze już dziś wczoraj wtedy"
        ),
        (
          [.title, .office],
          """
          prezydent premier minister kanclerz burmistrz poseł senator rzecznik dyrektor
          przewodniczący
          """
        ),
      ],
      assents: "tak nie oczywiście dokładnie zgadza jasne pewnie owszem",
      negations: "nie nigdy nic nikt nigdzie bez ani żaden żadna żadne brak",
      hedges: """
        może, być może, chyba, prawdopodobnie, zapewne, wydaje się, podobno, myślę że, sądzę że,
        uważam że, mniej więcej, około, w zasadzie, poniekąd, o ile wiem
        """,
      pointers: "to on ona oni one ono jego jej ich ten ta te",
      connectives: "i a ale więc bo tak nie no to albo też jednak dlatego",
      copulas: "jest są oznacza to",
      deflections: """
        bez komentarza
        nie będę komentować
        nie będę tego komentował
        nie komentuję
        """,
      formulas: """
        dzień dobry
        dobry wieczór
        bardzo dziękuję
        panie i panowie
        szanowni państwo
        do widzenia
        następne pytanie
        """)
  }
}
