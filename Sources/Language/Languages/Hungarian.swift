extension Language {
  static var hungarian: Language {
    Language(
      "hu", "hungarian",
      stemmer: "hungarian",
      stopWords: """
        a az és hogy nem is egy ez ezt azt ezek azok én te ő mi ti ők engem téged őt minket volt
        van vannak lesz lenne de csak meg ha mint már még most akkor itt ott hol mikor miért
        hogyan ki aki ami amely minden valami senki semmi nagyon több vagy sem igen kell lehet tud
        tudja mert így úgy majd el fel be le ki
        """,
      smallWords: "a az és hogy nem is egy ez van volt de csak meg ha mint már azt lesz mert",
      hasDottedOrdinals: true,
      months: """
        január jan, február febr, március márc, április ápr, május máj, június jún, július júl,
        augusztus aug, szeptember szept, október okt, november nov, december dec
        """,
      quotationMarks: "„” »« \"\"",
      labels: LabelWords(
        askers: "kérdés, újságíró, riporter, műsorvezető, kérdező, moderátor, közönség",
        answerers: "válasz, vendég, interjúalany, tanú",
        anonymous: "hang, beszélő, ismeretlen, mindenki, tolmács, férfi, nő"),
      honorifics: "úr asszony",
      assents: "igen nem persze pontosan valóban így",
      negations: "nem sem nincs nincsenek soha senki semmi nélkül")
  }
}
