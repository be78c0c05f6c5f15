import Corpus

extension Comparer {
  /// What a text speaks about, the weightiest first. O(tokens).
  public func topics(
    of side: ComparisonSide, limit: Int, passages: Int = 2
  ) -> [OneSidedTopic] {
    let nothing = ComparisonSide(name: "", selection: Selection())
    return compare(side, nothing, topics: 2 * limit, passages: passages).leftOnly
  }
}
