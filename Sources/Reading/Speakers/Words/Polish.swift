extension LabelWords {
  static let polish = LabelWords(
    askers: [
      "pytanie", "dziennikarz", "dziennikarka", "prowadzący", "prowadząca", "redaktor",
      "głos z sali", "reporter",
    ],
    answerers: [
      "odpowiedź", "gość", "rozmówca", "rozmówczyni", "respondent",
    ],
    anonymous: [
      "nieznany", "tłumacz", "tłumaczka", "głos", "lektor", "wszyscy",
    ],
    nonSpeech: [
      "muzyka", "oklaski", "śmiech",
    ],
    leadIns: [
      "miejsce", "data", "czas", "godzina", "źródło", "zdjęcie", "uwaga", "autor", "tytuł",
      "temat", "składniki", "przygotowanie", "cena", "adres", "telefon", "kontakt", "przykład",
      "imię", "koszt", "obecni", "porządek obrad",
    ],
    honorifics: [],
    offices: [
      "prezydent", "premier", "minister", "poseł", "posłanka", "marszałek", "senator",
      "przewodniczący", "przewodnicząca",
    ],
    counted: [
      "pytanie", "odpowiedź",
    ])
}
