extension Language {
  static var croatian: Language {
    Language(
      "hr", "croatian",
      stopWords: """
        i je u na se da su za od do s sa o po iz uz ali ili ne što šta koji koja koje tko ko kako
        kada gdje zašto ja ti on ona ono mi vi oni one me te ga ju nas vas ih mu joj im sebe se
        moj tvoj svoj naš vaš njegov njezin ovaj ova ovo taj ta to tada sada ovdje tamo sve svi
        svaki nešto netko ništa nitko bio bila bilo bili biti bi sam si smo ste jest nije nisu ima
        imaju imati može mogu treba mora već još samo vrlo više manje kao nego ako jer pa te da ne
        """,
      smallWords: "je i da se na u ne za što su kao to od ali smo iz bi koji s već",
      hasDottedOrdinals: true,
      months: """
        siječnja siječanj, veljače veljača, ožujka ožujak, travnja travanj, svibnja svibanj,
        lipnja lipanj, srpnja srpanj, kolovoza kolovoz, rujna rujan, listopada listopad, studenoga
        studenog studeni, prosinca prosinac
        """,
      quotationMarks: "„” »« \"\"",
      labels: LabelWords(
        askers: "pitanje, novinar, novinarka, voditelj, voditeljica, moderator, publika",
        answerers: "odgovor, gost, gošća, svjedok, sugovornik",
        anonymous: "glas, govornik, nepoznat, svi, prevoditelj, muškarac, žena"),
      honorifics: "g gospodin gospođa gđa",
      assents: "da ne naravno točno svakako",
      negations: "ne nije nisu nikad nikada ništa nitko bez ni niti")
  }
}
