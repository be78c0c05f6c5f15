/// The words that labels of transcripts are made of, besides names, in the languages that the dates
/// are read in.
enum LabelVocabulary {
  /// Labels of whoever asks, many people perhaps.
  static let askers: Set<String> = [
    "q", "question", "questions", "questioner", "interviewer", "reporter", "journalist", "press",
    "moderator", "host", "correspondent", "audience", "audience member", "audience question",
    "interviewers", "int", "вопрос", "корреспондент", "журналист", "ведущий", "ведущая", "реплика",
    "domanda", "intervistatore", "intervistatrice", "giornalista", "moderatore", "frage", "fragen",
    "interviewerin", "journalistin", "moderatorin", "réponse question", "intervieweur",
    "intervieweuse", "journaliste", "modérateur", "pregunta", "entrevistador", "entrevistadora",
    "periodista", "moderador", "в.", "в", "f", "d", "p",
  ]

  /// Labels of whoever answers.
  static let answerers: Set<String> = [
    "a", "r", "о", "answer", "interviewee", "respondent", "participant", "guest", "witness",
    "ответ",
    "risposta", "intervistato", "intervistata", "antwort", "befragter", "befragte", "réponse",
    "interviewé", "interviewée", "respuesta", "entrevistado", "entrevistada", "the witness",
  ]

  /// Other labels that name no person.
  static let anonymous: Set<String> = [
    "speaker", "unknown", "unknown speaker", "unidentified", "unidentified speaker", "all", "both",
    "group", "voice", "voices", "voice over", "voiceover", "narrator", "announcer", "operator",
    "crowd", "chorus", "translator", "interpreter", "man", "woman", "male", "female", "male voice",
    "female voice", "the court", "the clerk", "clerk", "several", "multiple speakers", "protesters",
    "участник", "голос", "переводчик", "диктор", "sprecher", "sprecherin", "voix", "voz",
  ]

  /// Beginnings of labels that name no person, whatever follows (`UNIDENTIFIED MALE`, `Speaker 2`).
  static let anonymousBeginnings = [
    "unidentified", "unknown", "speaker ", "person", "participant ", "audience", "voice ",
    "man ", "woman ", "male ", "female ", "announcer ", "interviewer ", "respondent ", "question ",
    "guest ",
    "host ", "вопрос ", "hon. member", "an hon.", "some hon.", "several hon.",
  ]

  /// What stands before a colon in place of a speaker when nobody speaks.
  static let nonSpeech: Set<String> = [
    "break", "music", "theme music", "applause", "laughter", "silence", "pause", "ad", "ad break",
    "jingle", "sound", "sound effect", "video", "clip", "intro music", "outro", "sponsor",
  ]

  /// Common beginnings of lines with a colon that name no speaker.
  static let leadIns: Set<String> = [
    "note", "notes", "update", "updated", "website", "web", "site", "image", "photo", "picture",
    "source", "sources", "read more", "see also", "more", "contact", "contacts", "email", "e-mail",
    "mail", "tel", "phone", "fax", "date", "time", "location", "place", "venue", "subject", "topic",
    "topics", "editor's note", "transcript", "transcript by", "transcribed by", "edited by",
    "related", "tags", "tag", "author", "authors", "by", "where", "when", "who", "what", "why",
    "how", "ps", "p.s", "example", "for example", "warning", "tip", "summary", "abstract", "title",
    "subtitle", "chapter", "part", "section", "figure", "table", "step", "url", "link", "links",
    "twitter", "facebook", "github", "youtube", "instagram", "linkedin", "slides", "video link",
    "audio", "recording", "recorded", "published", "posted", "filed under", "category",
    "categories", "copyright", "license", "licence", "isbn", "doi", "keywords", "references",
    "reference", "credit", "credits", "produced by", "duration", "language", "participants",
    "attendees", "present", "speakers", "hosts", "guests", "agenda", "background", "context",
    "conclusion", "introduction", "results", "methods", "discussion", "first", "second", "third",
    "finally", "also", "but", "and", "so", "or", "remember", "caution", "important", "disclaimer",
    "breaking", "exclusive", "opinion", "analysis", "review", "watch", "listen", "follow us",
    "find us", "share", "share this", "print", "share on", "font size", "site colours", "bio",
    "correction", "clarification", "interview date", "interview", "date of interview", "fact",
    "answer key", "dateline", "file", "begin", "end", "cc", "to", "from", "re", "sent",
    "the answer",
    "the question", "the problem", "the result", "the point", "my question", "my point", "quote",
    "number one", "number two", "one", "two", "three", "page", "http", "https", "today", "tomorrow",
    "yesterday", "issue", "volume", "vol", "priority", "goal", "goals", "objective", "status",
  ]

  /// Words that answers begin with, and end with a full stop.
  static let interjections: Set<String> = [
    "yes", "no", "well", "right", "ok", "okay", "exactly", "absolutely", "certainly", "sure",
    "true",
    "correct", "thanks", "never", "oui", "non", "jamais", "ja", "nein", "genau", "sì", "si", "sí",
    "certo", "esatto", "claro", "bueno", "bene", "ecco", "да", "нет", "ну", "конечно", "хорошо",
  ]

  /// Last words of lines with a colon that name no speaker.
  static let lastWords: Set<String> = [
    "image", "photo", "picture", "photograph", "source", "website", "link", "by", "url", "email",
  ]

  /// Words before a name that are no part of it.
  static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lady", "lord", "madam",
    "madame", "sen", "rep", "gov", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "rev", "hon",
    "the", "his", "her", "excellency", "amb", "г-н", "г-жа", "господин", "госпожа", "signor",
    "signora", "sig", "dott", "dott.ssa", "on", "herr", "frau", "m", "mme", "monsieur", "señor",
    "señora", "sr", "sra", "don", "doña", "fr", "father", "sister", "brother", "judge", "justice",
  ]

  /// Words of offices. A label may begin with them (`Foreign Minister Lavrov`).
  static let offices: Set<String> = [
    "president", "vice", "prime", "minister", "foreign", "defence", "defense", "deputy", "under",
    "secretary", "secretary-general", "assistant", "general", "chair", "chairman", "chairwoman",
    "chairperson", "vice-president", "vice-chair", "speaker", "senator", "congressman",
    "congresswoman", "representative", "governor", "mayor", "ambassador", "director", "acting",
    "administrator", "commissioner", "chancellor", "king", "queen", "prince", "princess",
    "captain", "colonel", "major", "lieutenant", "sergeant", "admiral", "commander", "officer",
    "chief", "executive", "staff", "press", "spokesperson", "spokesman", "spokeswoman",
    "moderator", "host", "anchor", "reporter", "correspondent", "editor", "judge", "justice",
    "counsel", "attorney", "first", "lady", "pope", "archbishop", "bishop", "cardinal", "member",
    "high", "special", "envoy", "advisor", "adviser", "national", "security", "state", "head",
    "premier", "former", "senior", "administration", "official", "interviewer", "principal",
    "президент", "премьер-министр", "министр", "председатель", "депутат", "presidente",
    "ministro", "bundeskanzler", "bundeskanzlerin", "kanzler", "kanzlerin", "bundespräsident",
    "präsident", "präsidentin", "minister", "président", "présidente", "ministre", "premier",
  ]

  /// Letters and degrees behind a name.
  static let postnominals: Set<String> = [
    "am", "mp", "mep", "msp", "ms", "phd", "md", "qc", "kc", "jr", "sr", "ii", "iii", "iv", "esq",
    "obe", "cbe", "mbe", "rn", "jd", "mba",
  ]

  /// Small words inside names and offices.
  static let particles: Set<String> = [
    "de", "da", "do", "dos", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le",
    "el", "al", "bin", "ibn", "of", "the", "and", "for", "on", "to", "in", "at", "y", "e", "und",
    "für", "des", "du", "with", "from", "af", "ter", "ten", "или", "и",
  ]
}
