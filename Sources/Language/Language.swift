/// What Parlance knows of one language: the words and marks that reading, quotes, statistics, summaries
/// and comparisons need of it.
///
/// A language is a value, described in one file of `Languages`. To add one, write such a file and put
/// its value into `Language.makers`; nothing else names a language. Everything is our own or put together
/// from the closed word classes of the language; a field that is empty says that nothing is known, and
/// whoever reads it must do without.
///
/// Lists of single words are separated by white space, lists of phrases by line ends or, where a list
/// is short, by commas; all are in lower case and in composed form (NFC).
///
///     Language.of("de-AT")?.stopWords.set.contains("und")    // true
///     Language.named("german")?.code                         // "de"
public struct Language: Sendable {
  /// ISO 639-1, `de`.
  public let code: String
  /// The language's name in English, in lower case, as `filter language = german` has it.
  public let name: String
  /// The script that it is written in.
  public let script: Script
  /// The name of Snowball's stemmer; `nil` where there is none.
  public let stemmer: String?
  /// Function words and the most common adverbs, auxiliaries and particles.
  public let stopWords: Words
  /// The most frequent small words, which tell the language of a turn that is too short for a model.
  public let smallWords: Words
  /// Abbreviations, by what their full stop can mean.
  public let abbreviations: Abbreviations
  /// Whether a full stop after a number makes it an ordinal (`3. Oktober`).
  public let hasDottedOrdinals: Bool
  /// The twelve months in their order, each a phrase of all forms of its name (`january jan`).
  public let months: Phrases
  /// Words that may stand between the parts of a date (`5 de mayo de 2019`).
  public let dateLinks: Words
  /// The quotation marks in use, each word an opening and a closing mark (`„“`), the usual pair first.
  public let quotationMarks: Words
  /// The words of transcripts' labels that name a part instead of a person.
  public let labels: LabelWords
  /// Forms of address before a name (`Herr`, `г-жа`).
  public let honorifics: Words
  /// Words of offices before a name or instead of one (`ministre`, `президент`).
  public let offices: Words
  /// The words that introduce quotes and the grammar around them.
  public let cues: [(classes: WordClasses, words: Words)]
  /// Words that begin an answer and agree or disagree (`yes`, `doch`).
  public let assents: Words
  /// Words that negate a clause.
  public let negations: Words
  /// Words and phrases that take certainty away, one per line.
  public let hedges: Phrases
  /// Pronouns that point back to the sentence before.
  public let pointers: Words
  /// Words that tie a sentence to the one before.
  public let connectives: Words
  /// Present forms of *to be* and *to mean*.
  public let copulas: Words
  /// Phrases with which people decline to answer, one per line.
  public let deflections: Phrases
  /// Formulas that open, close, advertise and keep house, one per line.
  public let formulas: Phrases
  /// Words that end in an apostrophe and lean on the next word (`l'`, `dell'`), without it.
  public let elisions: Words
  /// Pronouns that a hyphen ties to the verb before (`dá-me`), without it.
  public let enclitics: Words

  init(
    _ code: String, _ name: String, script: Script = .latin, stemmer: String? = nil,
    stopWords: Words = "", smallWords: Words = "",
    abbreviations: Abbreviations = Abbreviations(), hasDottedOrdinals: Bool = false,
    months: Phrases = "", dateLinks: Words = "", quotationMarks: Words = "",
    labels: LabelWords = LabelWords(), honorifics: Words = "", offices: Words = "",
    cues: [(classes: WordClasses, words: Words)] = [], assents: Words = "",
    negations: Words = "", hedges: Phrases = "", pointers: Words = "",
    connectives: Words = "", copulas: Words = "", deflections: Phrases = "",
    formulas: Phrases = "", elisions: Words = "", enclitics: Words = ""
  ) {
    self.code = code
    self.name = name
    self.script = script
    self.stemmer = stemmer
    self.stopWords = stopWords
    self.smallWords = smallWords
    self.abbreviations = abbreviations
    self.hasDottedOrdinals = hasDottedOrdinals
    self.months = months
    self.dateLinks = dateLinks
    self.quotationMarks = quotationMarks
    self.labels = labels
    self.honorifics = honorifics
    self.offices = offices
    self.cues = cues
    self.assents = assents
    self.negations = negations
    self.hedges = hedges
    self.pointers = pointers
    self.connectives = connectives
    self.copulas = copulas
    self.deflections = deflections
    self.formulas = formulas
    self.elisions = elisions
    self.enclitics = enclitics
  }

  /// All languages that Parlance knows something of.
  public static var all: [Language] { makers.map { $0.make() } }

  /// The codes of all languages, in the order of `all`.
  public static var codes: [String] { makers.map(\.code) }

  /// The language with an ISO 639-1 code, whatever region follows it (`en-GB`, `pt_BR`); `nil` for one
  /// that Parlance knows nothing of.
  public static func of(_ code: String?) -> Language? {
    guard let code else { return nil }
    let plain = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return makers.first { $0.code == plain }?.make()
  }

  /// The language with an English name (`german`), whatever its case; `nil` for an unknown one.
  public static func named(_ name: String) -> Language? {
    let name = name.lowercased()
    return all.first { $0.name == name }
  }

  /// One entry for each file of `Languages`; a language is made when it is first asked for.
  private static let makers: [(code: String, make: @Sendable () -> Language)] = [
    ("en", { english }), ("de", { german }), ("fr", { french }), ("es", { spanish }),
    ("it", { italian }), ("pt", { portuguese }), ("nl", { dutch }), ("ru", { russian }),
    ("uk", { ukrainian }), ("pl", { polish }), ("cs", { czech }), ("tr", { turkish }),
    ("zh", { chinese }), ("ja", { japanese }), ("ko", { korean }), ("ar", { arabic }),
    ("he", { hebrew }), ("sv", { swedish }), ("da", { danish }), ("fi", { finnish }),
    ("hu", { hungarian }), ("ro", { romanian }), ("el", { greek }), ("hr", { croatian }),
    ("sl", { slovenian }), ("ca", { catalan }),
  ]
}

extension Language {
  /// The scripts that languages are written in.
  public enum Script: String, Sendable, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, han, japanese, hangul
  }

  /// Abbreviations without their last full stop, by what that full stop can mean.
  public struct Abbreviations: Sendable {
    /// Before a name or a number: the full stop never ends a sentence (`Mr`, `z. B`).
    public var always: Words = ""
    /// The full stop may also end the sentence (`Inc`, `usw`).
    public var sometimes: Words = ""
    /// Abbreviations only before a number (`no`, `art`), words elsewhere.
    public var beforeNumbers: Words = ""
  }

  /// Words of labels that name the part of a speaker instead of the person, separated by commas.
  public struct LabelWords: Sendable {
    /// Whoever asks (`Question`, `Frage`, `記者`).
    public var askers: Phrases = ""
    /// Whoever answers.
    public var answerers: Phrases = ""
    /// Somebody whom the text does not name (`Speaker`, `Voix`).
    public var anonymous: Phrases = ""
    /// Letters for question and answer that count only as a pair (`F`/`A`, `D`/`R`).
    public var letters: [(question: String, answer: String)] = []
  }
}
