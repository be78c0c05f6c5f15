extension Language {
  static var slovenian: Language {
    Language(
      "sl", "slovenian",
      stopWords: """
        in je v na se da za ne ki so pa bi tudi po smo ali kot z s o od do iz pri med brez čez pod
        nad jaz ti on ona ono mi vi oni me te ga jo nas vas jih mu ji jim moj tvoj svoj naš vaš
        njegov njen ta to tisti tukaj tam zdaj potem kdo kaj kje kdaj zakaj kako kateri vse vsi
        vsak nekaj nekdo nič nihče bil bila bilo bili biti sem si ste ni niso ima imajo lahko mora
        že še samo zelo več manj če ker ampak torej
        """,
      smallWords: "je in da se na za ne ki so pa v to bi tudi po smo ali kot z če",
      hasDottedOrdinals: true,
      months: """
        januarja januar jan, februarja februar feb, marca marec mar, aprila april apr, maja maj,
        junija junij jun, julija julij jul, avgusta avgust avg, septembra september sep, oktobra
        oktober okt, novembra november nov, decembra december dec
        """,
      quotationMarks: "„” »« \"\"",
      labels: LabelWords(
        askers: "vprašanje, novinar, novinarka, voditelj, voditeljica, moderator, občinstvo",
        answerers: "odgovor, gost, gostja, priča, sogovornik",
        anonymous: "glas, govorec, neznan, vsi, tolmač, moški, ženska"),
      honorifics: "g gospod gospa ga",
      assents: "da ja ne seveda točno gotovo",
      negations: "ne ni niso nikoli nič nihče brez niti")
  }
}
