public import Corpus

/// A quote of one text and the passage of the other that it comes from.
public struct TracedQuote: Sendable {
  /// How the quote stands to its source.
  public enum Status: String, Sendable, CaseIterable {
    /// Word for word.
    case exact
    /// Nearly all of it, with words changed, left out or put in.
    case altered
    /// At least half of it.
    case partial
    /// Other words for what seems to be the same.
    case reworded
    case notFound = "not found"
  }

  public var speaker: Int?
  /// Whether the left side quotes the right one.
  public var isOnLeft: Bool
  public var quoted: QuotedText
  /// `nil` where it is not found.
  public var source: QuotedText?
  public var status: Status
  /// Twice the words in common, in order, over the words of both; 0 where it is not found.
  public var similarity: Double
}

/// Words of a text with the parts that another text has otherwise.
public struct QuotedText: Sendable, Equatable {
  public var reference: Reference
  /// Who says it.
  public var speaker: Int?
  public var text: String
  /// The words that the other text lacks, as ranges of Unicode scalars of `text`.
  public var changes: [Range<Int>]
}
