extension Language {
  static var danish: Language {
    Language(
      "da", "danish",
      stemmer: "danish",
      stopWords: """
        og at det som en et den de er var på jeg du han hun vi i dem mig dig os jer sig min din
        sin vores hans hendes deres af for med til fra om men så ikke har havde skal skulle kan
        kunne vil må bliver blev være været her der når da nu også eller hvad hvem hvilken hvordan
        hvorfor nogen noget ingen alle alt meget mere mest kun allerede ja nej jo vel
        """,
      smallWords: "og at det som en er på jeg ikke af for med vi har til den der et men så",
      hasDottedOrdinals: true,
      months: """
        januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug,
        september sep sept, oktober okt, november nov, december dec
        """,
      quotationMarks: "”” »« \"\" ’’",
      labels: LabelWords(
        askers: "spørgsmål, journalist, reporter, interviewer, moderator, vært, publikum",
        answerers: "svar, gæst, respondent, vidne",
        anonymous: "stemme, taler, ukendt, alle, tolk, mand, kvinde"),
      honorifics: "hr fru frøken",
      assents: "ja nej jo præcis selvfølgelig absolut",
      negations: "ikke aldrig ingen intet uden")
  }
}
