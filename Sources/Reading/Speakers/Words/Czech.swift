extension LabelWords {
  static let czech = LabelWords(
    askers: [
      "otázka", "redaktor", "redaktorka", "moderátor", "moderátorka", "novinář", "novinářka",
      "tazatel",
    ],
    answerers: [
      "odpověď", "dotazovaný", "respondent",
    ],
    anonymous: [
      "neznámý", "tlumočník", "hlas", "vypravěč", "všichni",
    ],
    leadIns: [
      "místo", "datum", "čas", "zdroj", "foto", "poznámka", "autor", "název", "téma", "suroviny",
      "postup", "cena", "adresa", "telefon", "kontakt", "příklad", "jméno", "náklady",
    ],
    honorifics: [
      "paní", "slečna",
    ],
    offices: [
      "prezident", "premiér", "ministr", "ministryně", "poslanec", "poslankyně", "senátor",
      "předseda", "předsedkyně", "starosta",
    ],
    counted: [
      "otázka", "odpověď",
    ])
}
