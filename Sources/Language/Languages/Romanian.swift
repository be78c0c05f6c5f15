extension Language {
  static var romanian: Language {
    Language(
      "ro", "romanian",
      stemmer: "romanian",
      stopWords: """
        și şi de în la nu o un una că pe cu este sunt era erau mai din a al ai ale care cei cele
        ce cine cum când unde pentru se să sa eu tu el ea noi voi ei ele mă te îl îi ne vă le lui
        lor meu mea mei tău său sa acest această acesta aceasta acel acea dar sau dacă fi fost am
        are avem au avea va vor foarte doar tot toate toți fiecare nimic nimeni acum aici acolo
        atunci da
        """,
      smallWords: "și de în la nu o că pe cu este un mai din a care sunt pentru ce se să",
      months: """
        ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august
        aug, septembrie sep sept, octombrie oct, noiembrie nov, decembrie dec
        """,
      quotationMarks: "„” «» \"\"",
      labels: LabelWords(
        askers: """
          întrebare, jurnalist, jurnalistă, reporter, moderator, moderatoare, intervievator,
          public
          """,
        answerers: "răspuns, invitat, invitată, martor",
        anonymous: "voce, vorbitor, necunoscut, toți, interpret, bărbat, femeie"),
      honorifics: "domnul doamna domnule dl dna",
      assents: "da nu sigur exact desigur bineînțeles",
      negations: "nu niciodată nimic nimeni nici fără")
  }
}
