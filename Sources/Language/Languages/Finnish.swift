extension Language {
  static var finnish: Language {
    Language(
      "fi", "finnish",
      stemmer: "finnish",
      stopWords: """
        ja on ei että se ne hän he minä sinä me te tämä tuo nämä nuo joka jotka mikä mitä kuka oli
        olivat olla ollut ovat olen olet olemme mutta niin kun kuin jos tai vai myös vain jo vielä
        nyt sitten siellä täällä missä miksi miten kaikki mitään joku jotain voi voivat pitää
        täytyy minun sinun hänen meidän teidän heidän en et emme ette eivät kyllä
        """,
      smallWords: "ja on ei se että hän oli mutta niin kun minä ovat myös tai mitä kuin sen voi",
      hasDottedOrdinals: true,
      months: """
        tammikuuta tammikuu tammikuun, helmikuuta helmikuu helmikuun, maaliskuuta maaliskuu
        maaliskuun, huhtikuuta huhtikuu huhtikuun, toukokuuta toukokuu toukokuun, kesäkuuta
        kesäkuu kesäkuun, heinäkuuta heinäkuu heinäkuun, elokuuta elokuu elokuun, syyskuuta
        syyskuu syyskuun, lokakuuta lokakuu lokakuun, marraskuuta marraskuu marraskuun, joulukuuta
        joulukuu joulukuun
        """,
      quotationMarks: "”” »» \"\"",
      labels: LabelWords(
        askers: "kysymys, toimittaja, haastattelija, juontaja, yleisö",
        answerers: "vastaus, haastateltava, vieras, todistaja",
        anonymous: "ääni, puhuja, tuntematon, kaikki, tulkki, mies, nainen"),
      honorifics: "herra rouva neiti",
      assents: "kyllä ei joo niin totta aivan",
      negations: "ei en et emme ette eivät ilman")
  }
}
