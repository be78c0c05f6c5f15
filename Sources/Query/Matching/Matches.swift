/// What a query found: matches in corpus order, each with its first and last token, and the anchors
/// that the query set.
///
/// The result is columns of corpus positions; nothing of the text is copied.
public struct Matches: Sendable, Equatable {
  /// The first token of every match, ascending.
  public internal(set) var starts: [Int32]
  /// The last token of every match.
  public internal(set) var ends: [Int32]
  /// The target of every match, -1 where it is not set; `nil` where the query sets none.
  public internal(set) var targets: [Int32]?
  public internal(set) var keywords: [Int32]?
  /// The order in which the matches are shown, where it is not that of the corpus: indices.
  public internal(set) var order: [Int32]?

  public init() {
    starts = []
    ends = []
  }

  init(starts: [Int32], ends: [Int32], targets: [Int32]? = nil, keywords: [Int32]? = nil) {
    self.starts = starts
    self.ends = ends
    self.targets = targets
    self.keywords = keywords
  }

  public var count: Int { starts.count }

  public var isEmpty: Bool { starts.isEmpty }

  /// One match.
  public struct Match: Sendable, Equatable {
    /// The tokens of the match.
    public var tokens: Range<Int>
    public var target: Int?
    public var keyword: Int?
  }

  /// The match shown in place `index`.
  public subscript(index: Int) -> Match {
    let place = order.map { Int($0[index]) } ?? index
    func anchor(_ column: [Int32]?) -> Int? {
      guard let position = column?[place], position >= 0 else { return nil }
      return Int(position)
    }
    return Match(
      tokens: Int(starts[place])..<Int(ends[place]) + 1, target: anchor(targets),
      keyword: anchor(keywords))
  }

  /// Keeps the matches for which `keeps` has a true element, in their order.
  mutating func keep(_ keeps: [Bool]) {
    func kept(_ column: [Int32]) -> [Int32] {
      var result: [Int32] = []
      result.reserveCapacity(column.count)
      for index in column.indices where keeps[index] { result.append(column[index]) }
      return result
    }
    if let order {
      var numbers = [Int32](repeating: -1, count: count)
      var next: Int32 = 0
      for index in keeps.indices where keeps[index] {
        numbers[index] = next
        next += 1
      }
      self.order = order.compactMap { numbers[Int($0)] < 0 ? nil : numbers[Int($0)] }
    }
    starts = kept(starts)
    ends = kept(ends)
    targets = targets.map(kept)
    keywords = keywords.map(kept)
  }

  /// Keeps the first `limit` matches, as they are shown.
  public mutating func cut(to limit: Int) {
    guard limit < count else { return }
    guard let order else {
      starts = Array(starts.prefix(limit))
      ends = Array(ends.prefix(limit))
      targets = targets.map { Array($0.prefix(limit)) }
      keywords = keywords.map { Array($0.prefix(limit)) }
      return
    }
    var keeps = [Bool](repeating: false, count: count)
    for index in order.prefix(limit) { keeps[Int(index)] = true }
    keep(keeps)
  }
}
