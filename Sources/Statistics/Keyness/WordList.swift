public import Corpus

/// A list of words with their counts from elsewhere, as a reference for keywords.
public struct WordList: Sendable {
  /// The sum of all counts.
  public let total: Int
  /// Every word once, by its spelling.
  private let counts: [String: Int]

  /// The number of words.
  public var typeCount: Int { counts.count }

  /// Reads a table of words and counts: a word and a whole number a line, in either order, set apart
  /// by a tab, comma, semicolon or blanks. Lines without both, such as a head, are left out; a word
  /// that comes twice has the sum of its counts. `nil` where no line has both.
  public init?(parsing text: String) {
    var counts: [String: Int] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }
      guard fields.count >= 2 else { continue }
      if let count = Int(fields[1]), count >= 0 {
        counts[String(fields[0]), default: 0] += count
      } else if let count = Int(fields[0]), count >= 0 {
        counts[String(fields[1]), default: 0] += count
      }
    }
    guard !counts.isEmpty else { return nil }
    self.counts = counts
    total = counts.values.reduce(0, +)
  }

  /// The counts of the values of an attribute, and how many words of the list are none of them. Words
  /// are compared in lower case where the attribute is `lower`.
  public func tally(of attribute: Attribute) -> (tally: Tally, unknownTypes: Int) {
    var byID = [Int](repeating: 0, count: attribute.lexicon.count)
    var unknown: Set<String> = []
    for (word, count) in counts {
      let value = attribute.name == "lower" ? word.lowercased() : word
      if let id = attribute.lexicon.find(value) { byID[id] += count } else { unknown.insert(value) }
    }
    return (Tally(of: attribute, counts: byID, total: total), unknown.count)
  }
}
