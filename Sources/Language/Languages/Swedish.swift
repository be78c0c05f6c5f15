extension Language {
  static var swedish: Language {
    Language(
      "sv", "swedish",
      stemmer: "swedish",
      stopWords: """
        och att det som en ett den de är var på jag du han hon vi ni dem mig dig oss er sig min
        din sin vår hans hennes deras i av för med till från om men så inte har hade ska skulle
        kan kunde vill måste blir blev vara varit här där när då nu också eller vad vem vilken hur
        varför någon något inga ingen alla allt mycket mer mest bara redan ja nej ju väl
        """,
      smallWords: "och att det som en är på jag inte av för med vi har till den om ett men så",
      months: """
        januari jan, februari feb, mars mar, april apr, maj, juni jun, juli jul, augusti aug,
        september sep sept, oktober okt, november nov, december dec
        """,
      quotationMarks: "”” »» \"\" ’’",
      labels: LabelWords(
        askers: """
          fråga, frågor, journalist, reporter, intervjuare, moderator, programledare, publik
          """,
        answerers: "svar, gäst, respondent, vittne",
        anonymous: "röst, talare, okänd, alla, tolk, man, kvinna"),
      honorifics: "herr fru fröken",
      assents: "ja nej jo absolut precis självklart",
      negations: "inte aldrig ingen inget inga utan icke")
  }
}
