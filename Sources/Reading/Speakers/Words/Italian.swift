extension LabelWords {
  static let italian = LabelWords(
    askers: [
      "domanda", "intervistatore", "intervistatrice", "giornalista", "moderatore", "conduttore",
      "conduttrice", "cronista", "pubblico", "presentatore", "moderatrice",
    ],
    answerers: [
      "risposta", "intervistato", "intervistata", "ospite", "testimone",
    ],
    anonymous: [
      "sconosciuto", "interprete", "traduttore", "traduttrice", "narratore", "tutti",
    ],
    nonSpeech: [
      "musica", "applausi", "risate", "silenzio",
    ],
    leadIns: [
      "luogo", "data", "fonte", "foto", "nota", "autore", "titolo", "tema", "temi", "ingredienti",
      "preparazione", "consiglio", "prezzo", "indirizzo", "telefono", "contatti", "esempio",
      "durata", "nome", "costo", "presenti", "ordine del giorno", "riassunto", "parole chiave",
      "vedi anche",
    ],
    interjections: [
      "sì", "si", "certo", "esatto", "bene", "ecco",
    ],
    functionWords: [
      "ma", "o", "se", "quando", "come", "perché", "questo", "questa", "che", "lui", "lei", "noi",
      "io", "senza", "sul", "poi", "allora", "un", "una", "gli", "dopo",
    ],
    honorifics: [
      "signor", "signora", "sig", "dott", "dott.ssa", "on",
    ],
    offices: [
      "presidente", "ministro", "onorevole", "senatore", "senatrice", "sindaco", "sindaca",
      "ministra", "deputato", "deputata", "direttore", "direttrice",
    ],
    particles: [
      "da", "di", "del", "della", "on", "e",
    ],
    counted: [
      "domanda", "risposta",
    ])
}
