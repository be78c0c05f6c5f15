extension LabelWords {
  static let dutch = LabelWords(
    askers: [
      "vraag", "vragen", "interviewer", "journalist", "presentator", "presentatrice",
      "verslaggever", "publiek",
    ],
    answerers: [
      "antwoord", "geïnterviewde", "gast", "respondent",
    ],
    anonymous: [
      "onbekend", "tolk", "spreker", "verteller", "allen",
    ],
    nonSpeech: [
      "muziek", "applaus", "gelach", "stilte",
    ],
    leadIns: [
      "plaats", "datum", "tijd", "bron", "foto", "noot", "auteur", "titel", "onderwerp",
      "ingrediënten", "bereiding", "tip", "prijs", "adres", "telefoon", "contact", "voorbeeld",
      "duur", "naam", "kosten", "aanwezig", "agenda", "samenvatting",
    ],
    honorifics: [
      "mevrouw", "meneer", "dhr", "mw",
    ],
    offices: [
      "voorzitter", "minister", "burgemeester", "kamerlid", "staatssecretaris",
    ],
    particles: [
      "van", "ter", "ten", "de", "het", "den", "der",
    ],
    counted: [
      "vraag", "antwoord",
    ])
}
