extension LabelWords {
  static let german = LabelWords(
    askers: [
      "frage", "fragen", "interviewerin", "journalistin", "moderatorin", "zusatzfrage",
      "nachfrage", "zwischenfrage", "rückfrage", "journalist", "reporter", "reporterin",
      "fragesteller", "fragestellerin", "zuruf", "publikum", "moderation", "interviewer",
    ],
    answerers: [
      "antwort", "befragter", "befragte", "interviewte", "interviewter", "gast",
      "befragte person", "zeuge", "zeugin",
    ],
    anonymous: [
      "sprecher", "sprecherin", "unbekannt", "dolmetscher", "dolmetscherin", "alle", "erzähler",
      "mehrere", "stimme",
    ],
    nonSpeech: [
      "musik", "applaus", "beifall", "gelächter", "lachen", "pause", "werbung",
    ],
    leadIns: [
      "themen", "thema", "hinweis", "tipp", "zutaten", "zubereitung", "backzeit", "ort", "datum",
      "zeit", "uhrzeit", "quelle", "foto", "bild", "redaktion", "autor", "autorin", "anmerkung",
      "anm", "titel", "beginn", "ende", "kosten", "bauzeit", "länge", "preis", "adresse",
      "telefon", "stand", "veröffentlicht", "mehr zum thema", "kontakt", "teilnehmer", "anwesend",
      "tagesordnung", "beispiel", "fazit", "material", "anleitung", "name", "beruf", "geboren",
      "schlagworte", "dauer",
    ],
    interjections: [
      "ja", "nein", "genau",
    ],
    functionWords: [
      "aber", "und", "oder", "wenn", "weil", "dann", "denn", "wie", "was", "warum", "wer", "wo",
      "nicht", "auch", "nun", "so", "hier", "dort", "es", "er", "sie", "wir", "ich", "man",
      "dies", "diese", "dieser", "das", "ein", "eine", "zum", "zur", "im", "am", "bei", "mit",
      "nach", "vor",
    ],
    honorifics: [
      "herr", "frau", "dr", "prof", "herrn",
    ],
    offices: [
      "bundeskanzler", "bundeskanzlerin", "kanzler", "kanzlerin", "bundespräsident", "präsident",
      "präsidentin", "mp", "mp'in", "bk", "bk'in", "sts", "sts'in", "vors", "vors.",
      "vorsitzender", "vorsitzende", "staatsrat", "staatssekretär", "staatssekretärin",
      "ministerpräsident", "ministerpräsidentin", "minister", "ministerin", "bürgermeister",
      "bürgermeisterin", "abgeordneter", "abgeordnete", "senator", "senatorin", "landrat",
      "moderator", "bm", "bm'in", "bundesminister", "bundesministerin", "außenminister",
      "außenministerin", "regierungssprecher",
    ],
    particles: [
      "der", "den", "von", "zu", "und", "für", "des",
    ],
    counted: [
      "frage", "antwort",
    ])
}
