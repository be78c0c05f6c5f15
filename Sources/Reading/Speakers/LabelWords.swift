/// The words that labels of transcripts in one language are made of, besides names, all in lower case.
///
/// Each language is one file in `Words`; `LabelVocabulary` is all of them together, since a transcript
/// mixes languages and a label is too short to tell which it is in.
struct LabelWords: Sendable {
  /// Labels of whoever asks, many people perhaps.
  var askers: Set<String> = []
  /// Labels of whoever answers.
  var answerers: Set<String> = []
  /// Other labels that name no person.
  var anonymous: Set<String> = []
  /// Beginnings of labels that name no person, whatever follows (`UNIDENTIFIED MALE`, `Speaker 2`).
  var anonymousBeginnings: [String] = []
  /// What comes before a colon in place of a speaker when nobody speaks.
  var nonSpeech: Set<String> = []
  /// Common beginnings of lines with a colon that name no speaker: fields of forms, headings.
  var leadIns: Set<String> = []
  /// Words that answers begin with, and end with a full stop.
  var interjections: Set<String> = []
  /// Words that begin sentences and lead-ins and hardly any name.
  var functionWords: Set<String> = []
  /// Words before a name that are no part of it.
  var honorifics: Set<String> = []
  /// Words of offices. A label may begin with them (`Foreign Minister Lavrov`).
  var offices: Set<String> = []
  /// Small words inside names and offices.
  var particles: Set<String> = []
  /// Pairs of letters or words that number questions and answers: `Question 12`.
  var counted: Set<String> = []
}

/// The words of labels in all languages.
enum LabelVocabulary {
  /// All languages whose labels are known.
  static let languages: [LabelWords] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .russian, .ukrainian,
    .polish, .czech, .turkish, .greek, .chinese, .japanese, .korean, .arabic, .hebrew,
  ]

  private static func all(_ words: (LabelWords) -> Set<String>) -> Set<String> {
    languages.reduce(into: []) { $0.formUnion(words($1)) }
  }

  static let askers = all(\.askers)
  static let answerers = all(\.answerers)
  static let anonymous = all(\.anonymous)
  static let anonymousBeginnings = languages.flatMap(\.anonymousBeginnings)
  static let nonSpeech = all(\.nonSpeech)
  static let leadIns = all(\.leadIns)
  static let interjections = all(\.interjections)
  static let functionWords = all(\.functionWords)
  static let honorifics = all(\.honorifics)
  static let offices = all(\.offices)
  static let particles = all(\.particles)
  static let counted = all(\.counted)

  /// Last words of lines with a colon that name no speaker.
  static let lastWords: Set<String> = [
    "image", "photo", "picture", "photograph", "source", "website", "link", "by", "url", "email",
  ]

  /// Letters and degrees after a name.
  static let postnominals: Set<String> = [
    "am", "mp", "mep", "msp", "ms", "phd", "md", "qc", "kc", "jr", "sr", "ii", "iii", "iv", "esq",
    "obe", "cbe", "mbe", "rn", "jd", "mba",
  ]
}
