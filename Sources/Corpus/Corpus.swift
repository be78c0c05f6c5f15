/// An in-memory corpus: documents, turns, sentences and tokens as columns of fixed-width integers.
///
/// This is the room that owns the data. Text is kept once, as bytes; a token is the id of its type and
/// the gap to the token before it; what follows from the spelling of a type is a table over the
/// lexicon. The structures of a document (turns, sentences) are sorted arrays of first tokens. A value
/// of this type is a snapshot: adding documents to a copy never changes the original, and copying
/// costs nothing per token.
public struct Corpus: Sendable {
  /// In load order.
  public internal(set) var documents: [Document] = []
  /// In the order in which they first speak or are quoted.
  public internal(set) var speakers: [Speaker] = []
  /// Ascending by turn and by first byte.
  public internal(set) var quotes: [Quote] = []
  /// Names that stand in the text for one of `speakers`.
  var speakerNames = SpeakerNames()
  /// For every speaker that turns were read with, the index of the person it is.
  var people: [Int] = []

  var documentIDs = DocumentIDs()

  // Text.
  var bytes = Column<UInt8>()
  /// Makes `bytes` where they are read, for as long as nothing is added to an opened corpus.
  var restoredText: RestoredText?

  // Tokens.
  var tokens = Deferred(TokenColumns())
  /// The spellings of the corpus.
  public internal(set) var lexicon = Lexicon()
  var flags = Column<UInt8>()
  var postings = Deferred(Postings())
  /// How often each type occurs, for as long as nothing is added to an opened corpus.
  var savedCounts = Column<UInt32>()
  var openedFile: OpenedFile?
  var lower = DerivedTable()
  var annotations = Annotations()
  private let stems = StemCache()

  /// What was kept beside the corpus in the file that it was opened from; empty where nothing was.
  public internal(set) var companion = Column<UInt8>()

  // Structures.
  var turns = TurnColumns()

  /// An empty corpus.
  public init() {}

  public var turnCount: Int { turns.firstToken.count }
  public var sentenceCount: Int { documents.last?.sentences.upperBound ?? 0 }
  /// The number of tokens, punctuation included.
  public var tokenCount: Int { documents.last?.tokens.upperBound ?? 0 }

  /// The type of every token, as an id of `lexicon`.
  public var words: Column<UInt32> { tokens.value.words }
  /// The first token of every sentence.
  var sentenceStarts: Column<UInt32> { tokens.value.sentenceStarts }

  /// A token attribute: `word`, `lower`, `stem`, or one that annotated input brings.
  public func attribute(_ name: String) -> Attribute? {
    switch name {
    case "word": return Attribute(name: name, lexicon: lexicon, column: words)
    case "lower":
      return Attribute(
        name: name, lexicon: lower.lexicon, column: words, valueOfType: lower.valueOfType)
    case "stem":
      return stemAttribute(language: mainLanguage)
    default:
      guard let values = annotations.attributes[name] else { return nil }
      return Attribute(name: name, lexicon: values.lexicon, column: values.column)
    }
  }

  /// The stems of all word types by the rules of one language (ISO 639-1); the lower-cased words where
  /// it has no stemmer. O(types not seen before).
  public func stemAttribute(language: String) -> Attribute {
    let table = stems.table(for: lexicon, language: language)
    return Attribute(
      name: "stem", lexicon: table.lexicon, column: words, valueOfType: table.valueOfType)
  }

  /// The names of all token attributes.
  public var attributeNames: [String] { ["word", "lower", "stem"] + annotations.attributeNames }

  /// What the spelling of a word type says about it.
  public func typeFlags(_ type: Int) -> TypeFlags { TypeFlags(rawValue: flags[type]) }

  /// The language of most tokens, English where no language is known.
  public var mainLanguage: String {
    var tokens: [String: Int] = [:]
    for document in documents {
      if let language = document.language { tokens[language, default: 0] += document.tokens.count }
    }
    return tokens.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }
}
