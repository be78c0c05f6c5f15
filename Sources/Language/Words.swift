/// Single words in lower case, written in source as one string with white space between them.
///
/// Nothing is made of the string before it is asked for, so that a language costs nothing at start;
/// whoever asks often keeps the `set`.
public struct Words: Sendable, ExpressibleByStringLiteral {
  private let text: String

  /// Words from a string, separated by white space.
  public init(stringLiteral text: String) { self.text = text }

  /// The words in the order in which they are written. O(length).
  public var list: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The words as a set. O(length).
  public var set: Set<String> { Set(list) }

  /// Whether there is none.
  public var isEmpty: Bool { text.isEmpty }
}

/// Phrases in lower case, written in source with commas between them or, where there is no comma, with
/// one per line.
public struct Phrases: Sendable, ExpressibleByStringLiteral {
  private let text: String

  /// Phrases from a string, separated by commas, or by line ends where it has no comma.
  public init(stringLiteral text: String) { self.text = text }

  /// The phrases in the order in which they are written, with single blanks. O(length).
  public var list: [String] {
    let isList = text.contains(",")
    return text.split { isList ? $0 == "," : $0.isNewline }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter {
        !$0.isEmpty
      }
  }

  /// The phrases as a set. O(length).
  public var set: Set<String> { Set(list) }

  /// Whether there is none.
  public var isEmpty: Bool { text.isEmpty }
}
