/// One turn of a document: an uninterrupted stretch of one speaker, or a paragraph of an article.
public struct Turn: Sendable, Equatable {
  /// Its index in the corpus.
  public let index: Int
  /// The index of its document.
  public let document: Int
  /// Its number in the document, from 1.
  public let number: Int
  /// The index of its speaker in `Corpus.speakers`, where it has one.
  public let speaker: Int?
  public let role: Role
  public let tokens: Range<Int>
  public let sentences: Range<Int>
  /// Its text, as offsets into the bytes of the corpus.
  public let bytes: Range<Int>
}

/// How the words of a quote are given.
public enum QuoteKind: UInt8, Sendable {
  /// In quotation marks.
  case direct
  /// Reported: `Putin said that …`.
  case indirect

  public var name: String { self == .direct ? "direct" : "indirect" }
}

/// A span inside a turn that the text gives to a speaker.
public struct Quote: Sendable, Equatable {
  /// The index of its turn in the corpus.
  public let turn: Int
  /// The index of the speaker in `Corpus.speakers`, where the text names one.
  public internal(set) var speaker: Int?
  public let kind: QuoteKind
  /// The quoted words without their quotation marks, as offsets into the bytes of the corpus.
  public let bytes: Range<Int>
  /// The tokens that lie in `bytes`.
  public let tokens: Range<Int>
  /// The words that name the speaker where they are quoted (`he`, `the Prime Minister`), as offsets
  /// into the bytes of the corpus.
  public let source: Range<Int>?
}

/// One person under all their names in the corpus.
public struct Speaker: Sendable, Equatable {
  /// The fullest form of the name, such as `Sergey Lavrov`.
  public internal(set) var name: String
  /// The other forms found, such as `Lavrov` and `Mr Lavrov`, by first occurrence.
  public internal(set) var aliases: [String]
}
