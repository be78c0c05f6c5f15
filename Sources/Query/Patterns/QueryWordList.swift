/// Words that queries can speak of by one name (`[lemma = $name]`).
public struct QueryWordList: Sendable, Equatable, ExpressibleByArrayLiteral {
  /// Each once, in the order in which they were given.
  public let words: [String]
  /// The same for the same words, as good as never for others; for one run of the program.
  let fingerprint: Int

  /// O(words).
  public init(_ words: some Sequence<String>) {
    var seen: Set<[UInt8]> = []
    self.words = words.filter { seen.insert(Array($0.utf8)).inserted }
    fingerprint = self.words.hashValue
  }

  public init(arrayLiteral elements: String...) { self.init(elements) }
}
