/// What sort of text a document is.
public enum DocumentKind: String, Sendable, CaseIterable {
  case interview, briefing, debate, speech, article, other
}

/// What a turn does in the conversation. An article's paragraphs are `narration`.
public enum Role: UInt8, Sendable, CaseIterable {
  case question, answer, statement, narration

  public var name: String {
    switch self {
    case .question: "question"
    case .answer: "answer"
    case .statement: "statement"
    case .narration: "narration"
    }
  }

  public init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}

/// A line of the source that is no part of any turn (a menu, a link, a page head), with the reason.
public struct OmittedLine: Sendable, Equatable {
  /// The line's number in the source, from 1.
  public var line: Int
  public var text: String
  /// Why it was left out, such as `date line` or `link below the text`.
  public var reason: String

  public init(line: Int, text: String, reason: String) {
    self.line = line
    self.text = text
    self.reason = reason
  }
}

/// One piece of metadata: its key as the source or the user spells it, and its value.
public struct MetadataEntry: Sendable, Equatable {
  public var key: String
  public var value: String

  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// What is known of one document as a whole. Its text is in the columns of the corpus.
public struct Document: Sendable {
  /// Unique in the corpus, short, typed by hand.
  public internal(set) var id: String
  public internal(set) var title: String?
  /// ISO 8601: a year, a month, a day, or a day with its time.
  public internal(set) var date: String?
  /// ISO 639-1, by content.
  public internal(set) var language: String?
  public internal(set) var kind: DocumentKind
  /// What the file was taken for: the container and the layout, such as `markdown bold-name`.
  public internal(set) var format: String
  /// How sure the reader is of `format`, from 0 to 1.
  public internal(set) var confidence: Double
  /// Where it was read from: a path, `-` for standard input.
  public internal(set) var source: String
  /// The character encoding of the source, such as `UTF-8`.
  public internal(set) var encoding: String
  /// Any further metadata, in the order of the source.
  public internal(set) var metadata: [MetadataEntry]
  /// The lines of the source that are no part of any turn.
  public internal(set) var omittedLines: [OmittedLine]
  /// Guesses and losses in reading it. Those about a source as a whole are with its first document.
  public internal(set) var warnings: [SourceWarning]
  /// The speakers of the document, by their first turn or quote, as indices into `Corpus.speakers`.
  public internal(set) var participants: [Int]

  /// Its turns, as indices into the turns of the corpus; turn `n` of the document is
  /// `turns.lowerBound + n - 1`.
  public internal(set) var turns: Range<Int>
  /// Its sentences, as indices into the sentences of the corpus.
  public internal(set) var sentences: Range<Int>
  /// Its tokens, as corpus positions.
  public internal(set) var tokens: Range<Int>
  /// Its quotes, as indices into `Corpus.quotes`.
  public internal(set) var quotes: Range<Int>
  /// Its text, as offsets into the bytes of the corpus.
  public internal(set) var bytes: Range<Int>

  /// The value of metadata `key`, whatever its case.
  public func metadataValue(_ key: String) -> String? {
    let wanted = key.lowercased()
    return metadata.first { $0.key.lowercased() == wanted }?.value
  }
}
