extension LabelWords {
  static let french = LabelWords(
    askers: [
      "réponse question", "intervieweur", "intervieweuse", "journaliste", "modérateur",
      "question", "animateur", "animatrice", "présentateur", "présentatrice", "le journaliste",
      "la journaliste", "public", "enquêteur", "enquêtrice",
    ],
    answerers: [
      "réponse", "interviewé", "interviewée", "invité", "invitée", "enquêté", "enquêtée",
      "témoin",
    ],
    anonymous: [
      "voix", "inconnu", "traducteur", "interprète", "narrateur", "tous",
    ],
    nonSpeech: [
      "musique", "applaudissements", "rires", "silence",
    ],
    leadIns: [
      "présents", "excusés", "ordre du jour", "lieu", "date", "heure", "source", "photo", "note",
      "auteur", "titre", "thème", "thèmes", "ingrédients", "préparation", "conseil", "astuce",
      "prix", "adresse", "téléphone", "contact", "budget", "exemple", "durée", "nom", "prénom",
      "coût", "prochaine réunion", "mots-clés", "à lire", "voir aussi", "résumé",
    ],
    interjections: [
      "oui", "non", "jamais",
    ],
    functionWords: [
      "mais", "et", "ou", "si", "quand", "comme", "donc", "car", "ce", "cette", "ces", "il",
      "elle", "nous", "vous", "ils", "je", "pour", "par", "avec", "sans", "dans", "sur", "puis",
      "alors", "voici", "voilà", "un", "une", "les", "des",
    ],
    honorifics: [
      "m", "mme", "monsieur", "mm", "mlle", "madame", "maître", "docteur",
    ],
    offices: [
      "premier", "président", "présidente", "ministre", "député", "députée", "maire", "sénateur",
      "sénatrice", "rapporteur", "rapporteure",
    ],
    particles: [
      "la", "le", "du",
    ],
    counted: [
      "réponse"
    ])
}
