/// How well sentences are found.
public struct SentenceScore: Sendable {
  /// Ends of sentences inside paragraphs: those at the end of a paragraph are given away by it.
  public var innerEnds = Agreement()
  /// Whole sentences: start and end.
  public var spans = Agreement()

  public init() {}

  /// Adds a text. Spans count Unicode scalars, without white space at their ends.
  public mutating func add(gold: [Range<Int>], found: [Range<Int>], paragraphEnds: Set<Int>) {
    spans += Agreement(gold: Set(gold), found: Set(found))
    innerEnds += Agreement(
      gold: Set(gold.map(\.upperBound)).subtracting(paragraphEnds),
      found: Set(found.map(\.upperBound)).subtracting(paragraphEnds))
  }
}
