/// Whether a summary speaks about every subject of an interview, in words of the interview.
public struct CoverageScore: Sendable {
  /// Exchanges (a question with its answer) from which the summary has a sentence.
  public var exchanges = Accuracy()
  /// Sentences of the summary that are in the interview as they are, apart from white space.
  public var verbatim = Accuracy()

  public init() {}

  /// Adds a summary of an interview, given as its exchanges.
  public mutating func add(summary: [String], of interview: [String]) {
    let texts = interview.map(collapsed)
    let sentences = summary.map(collapsed)
    for text in texts { exchanges.add(sentences.contains { text.contains($0) }) }
    for sentence in sentences { verbatim.add(texts.contains { $0.contains(sentence) }) }
  }
}

/// Whether a comparison sets passages about the same matter side by side.
public struct AlignmentScore: Sendable {
  /// A passage of the left interview next to one of the right, as the numbers of their exchanges.
  public struct Pair: Hashable, Sendable {
    public var left: Int
    public var right: Int

    public init(_ left: Int, _ right: Int) {
      self.left = left
      self.right = right
    }
  }

  public var pairs = Agreement()

  public init() {}

  /// Adds a comparison. Only the first ten pairs count, as readers look no further.
  public mutating func add(gold: [Pair], found: [Pair]) {
    var first: [Pair] = []
    for pair in found where !first.contains(pair) && first.count < 10 { first.append(pair) }
    pairs += Agreement(gold: Set(gold), found: Set(first))
  }

  /// The number of the exchange that holds a passage; `nil` if none does.
  public static func exchange(of passage: String, in exchanges: [String]) -> Int? {
    let passage = collapsed(passage)
    return exchanges.firstIndex { collapsed($0).contains(passage) }
  }
}

/// A text with each run of white space as one blank.
func collapsed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
