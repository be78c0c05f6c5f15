/// A document as a reader hands it over, before it becomes columns: its text once, as UTF-8 bytes, and
/// everything else as ranges of that text.
public struct DocumentDraft: Sendable {
  /// The id that the source or the user gives; `nil` to have one made of the file's name or title.
  public var id: String?
  public var title: String?
  /// ISO 8601; may be just a year or a month.
  public var date: String?
  /// ISO 639-1.
  public var language: String?
  public var kind: DocumentKind
  /// What the source was taken for: container and layout, such as `markdown bold-name`.
  public var format: String
  /// How sure the reader is of `format`, from 0 to 1.
  public var confidence: Double
  /// The path that was read, or `-`.
  public var source: String
  public var encoding: String
  public var metadata: [MetadataEntry]
  public var omittedLines: [OmittedLine]
  /// Guesses and losses in reading it.
  public var warnings: [SourceWarning]
  /// The people of the document; turns and quotes name them by index.
  public var speakers: [SpeakerDraft]
  /// The text of all turns, UTF-8, valid, with whatever stands between them.
  public var text: [UInt8]
  /// Ascending and disjoint.
  public var turns: [TurnDraft]
  /// Ascending by their first byte.
  public var quotes: [QuoteDraft]
  /// The tokens, where the source brings its own.
  public var annotation: TokenAnnotation?

  public init(source: String, format: String) {
    self.source = source
    self.format = format
    kind = .other
    confidence = 1
    encoding = "UTF-8"
    metadata = []
    omittedLines = []
    warnings = []
    speakers = []
    text = []
    turns = []
    quotes = []
  }
}

/// One person of a document.
public struct SpeakerDraft: Sendable, Equatable {
  /// The fullest form of the name in the document.
  public var name: String
  /// The other forms, by first occurrence.
  public var aliases: [String]
  /// Whether the name may stand for the same person in every document. A label such as `Question`
  /// or `Unknown Speaker` stands for many people, and stays apart from a person so called.
  public var isPerson: Bool

  public init(name: String, aliases: [String] = [], isPerson: Bool = true) {
    self.name = name
    self.aliases = aliases
    self.isPerson = isPerson
  }
}

/// One turn of a document.
public struct TurnDraft: Sendable, Equatable {
  /// Its text as a range of `DocumentDraft.text`.
  public var bytes: Range<Int>
  /// An index into `DocumentDraft.speakers`.
  public var speaker: Int?
  public var role: Role
  /// When it is spoken, where the source says so.
  public var time: TurnTime?
  /// ISO 639-1, where it is not the language of the document.
  public var language: String?

  public init(
    bytes: Range<Int>, speaker: Int?, role: Role, time: TurnTime? = nil, language: String? = nil
  ) {
    self.bytes = bytes
    self.speaker = speaker
    self.role = role
    self.time = time
    self.language = language
  }
}

/// Words inside a turn that the text gives to a speaker.
public struct QuoteDraft: Sendable, Equatable {
  /// The quoted words as a range of `DocumentDraft.text`, without quotation marks, inside one turn.
  public var bytes: Range<Int>
  /// An index into `DocumentDraft.speakers`.
  public var speaker: Int?
  public var kind: QuoteKind
  /// The words that name the speaker where they are quoted (`he`, `the Prime Minister`), as a range
  /// of `DocumentDraft.text`.
  public var source: Range<Int>?

  public init(bytes: Range<Int>, speaker: Int?, kind: QuoteKind, source: Range<Int>? = nil) {
    self.bytes = bytes
    self.speaker = speaker
    self.kind = kind
    self.source = source
  }
}

/// Tokens, token attributes and structures that the source itself brings (VRT, CoNLL-U).
public struct TokenAnnotation: Sendable {
  /// One attribute's value of every token, as an index into a table of distinct values.
  public struct Attribute: Sendable {
    public var name: String
    public var values: [String]
    public var ids: [UInt32]

    public init(name: String, values: [String] = [], ids: [UInt32] = []) {
      self.name = name
      self.values = values
      self.ids = ids
    }
  }

  /// A region of a structure: the tokens it holds and its attributes as written.
  public struct Region: Sendable {
    public var tokens: Range<Int>
    public var attributes: [MetadataEntry]

    public init(tokens: Range<Int>, attributes: [MetadataEntry] = []) {
      self.tokens = tokens
      self.attributes = attributes
    }
  }

  /// The tokens as ranges of `DocumentDraft.text`, ascending; each lies in a turn.
  public var tokens: [Range<Int>]
  /// The first token of every sentence, ascending.
  public var sentenceStarts: [Int]
  public var attributes: [Attribute]
  /// All regions by the name of their structure, each list ascending by first token.
  public var structures: [(name: String, regions: [Region])]

  public init() {
    tokens = []
    sentenceStarts = []
    attributes = []
    structures = []
  }
}
